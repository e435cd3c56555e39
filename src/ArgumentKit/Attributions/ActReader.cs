using ArgumentKit.Annotations;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;

namespace ArgumentKit.Attributions;

/// <summary>Reads what a cue does with its content off the cue's words: the reporting word, its negation, its modality.</summary>
internal sealed class ActReader(ReportingLexicon lexicon)
{
    /// <summary>The act, polarity and certainty of a cue: as the annotator read them in their context, else off the cue's words.</summary>
    public (SpeechAct Act, Polarity Polarity, Certainty Certainty) Read(AnnotatedText text, AttributionSpans spans)
    {
        if (spans.Act is { } recognised)
        {
            // Who does not agree takes a position; who did not deny takes none.
            bool disagrees = recognised == SpeechAct.Endorse && (spans.IsNegated == true || HasNegator(text, spans));
            SpeechAct meant = disagrees ? lexicon.Negate(recognised) : recognised;
            return (meant, PolarityOf(meant), spans.IsNegated == true ? Certainty.Unknown : spans.Certainty ?? Certainty.Certain);
        }

        if (text.CueHead(spans) is not { } head)
        {
            return (SpeechAct.Assert, Polarity.Positive, Certainty.Certain);
        }

        ReportingWord word = FindWord(text, spans, head) ?? new ReportingWord(SpeechAct.Assert, Certainty.Certain);
        bool isNegated = IsNegated(text, spans, head);
        SpeechAct act = isNegated ? lexicon.Negate(word.Act) : word.Act;
        return (act, PolarityOf(act), isNegated ? Certainty.Unknown : word.Certainty);
    }

    private bool HasNegator(AnnotatedText text, AttributionSpans spans) =>
        text.CueHead(spans) is { } head && IsNegated(text, spans, head);

    private static Polarity PolarityOf(SpeechAct act) =>
        act is SpeechAct.Deny or SpeechAct.Oppose or SpeechAct.Criticize or SpeechAct.Doubt ? Polarity.Negative : Polarity.Positive;

    /// <summary>"On the perspective of", "according to", then the head, then any other word of the cue that reports.</summary>
    private ReportingWord? FindWord(AnnotatedText text, AttributionSpans spans, SyntaxNode head)
    {
        string cue = string.Join(' ', spans.Cue.Select(words => text.Text[text.Words.SpanOf(words)]));
        if (lexicon.Preposition(cue) is { } act)
        {
            return new ReportingWord(act, Certainty.Certain);
        }

        if (lexicon.Find(head) is { } found)
        {
            return found;
        }

        // Errors of the tagger ("<c>claim</c>/NOUN that it is so") must not hide a reporting word.
        foreach (SyntaxNode node in text.NodesIn(spans.Cue))
        {
            if ((lexicon.Find(node) ?? lexicon.FindVerb(node.Lemma) ?? lexicon.FindNoun(node.Lemma)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private bool IsNegated(AnnotatedText text, AttributionSpans spans, SyntaxNode head)
    {
        foreach (SyntaxNode child in head.Children)
        {
            bool standsBefore = child.Relation is DependencyRelation.AdverbialModifier or DependencyRelation.AuxiliaryVerb or DependencyRelation.Determiner;
            if (standsBefore && lexicon.IsNegator(child.Form))
            {
                return true;
            }
        }

        return text.NodesIn(spans.Cue).Any(node => node.Span.Start < head.Span.Start && lexicon.IsNegator(node.Form));
    }
}
