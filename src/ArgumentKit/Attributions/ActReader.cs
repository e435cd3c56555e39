using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>Reads what a cue does with its content off the cue's words: the reporting word, its negation, its modality.</summary>
internal sealed class ActReader(ReportingLexicon lexicon)
{
    /// <summary>The act, polarity and certainty of a cue.</summary>
    public (SpeechAct Act, Polarity Polarity, Certainty Certainty) Read(AttributionCandidate candidate)
    {
        if (candidate.CueHead is not { } head)
        {
            return (SpeechAct.Assert, Polarity.Positive, Certainty.Certain);
        }

        ReportingWord word = FindWord(candidate, head) ?? new ReportingWord(SpeechAct.Assert, Certainty.Certain);
        bool isNegated = IsNegated(candidate, head);
        SpeechAct act = isNegated ? lexicon.Negate(word.Act) : word.Act;
        bool isAgainst = act is SpeechAct.Deny or SpeechAct.Oppose or SpeechAct.Criticize or SpeechAct.Doubt;
        return (act, isAgainst ? Polarity.Negative : Polarity.Positive, isNegated ? Certainty.Unknown : word.Certainty);
    }

    /// <summary>"On the perspective of", "according to", then the head, then any other word of the cue that reports.</summary>
    private ReportingWord? FindWord(AttributionCandidate candidate, SyntaxNode head)
    {
        SyntaxTree tree = head.Tree;
        string cue = string.Join(' ', candidate.Cue.Select(span => tree.Text[span]));
        if (lexicon.Preposition(cue) is { } act)
        {
            return new ReportingWord(act, Certainty.Certain);
        }

        if (lexicon.Find(head) is { } found)
        {
            return found;
        }

        // Errors of the tagger ("<c>claim</c>/NOUN that it is so") must not hide a reporting word.
        foreach (SyntaxNode node in NodesIn(tree, candidate.Cue))
        {
            if ((lexicon.Find(node) ?? lexicon.FindVerb(node.Lemma) ?? lexicon.FindNoun(node.Lemma)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private bool IsNegated(AttributionCandidate candidate, SyntaxNode head)
    {
        foreach (SyntaxNode child in head.Children)
        {
            bool standsBefore = child.Relation is DependencyRelation.AdverbialModifier or DependencyRelation.AuxiliaryVerb or DependencyRelation.Determiner;
            if (standsBefore && lexicon.IsNegator(child.Form))
            {
                return true;
            }
        }

        return NodesIn(head.Tree, candidate.Cue).Any(node => node.Index < head.Index && lexicon.IsNegator(node.Form));
    }

    private static IEnumerable<SyntaxNode> NodesIn(SyntaxTree tree, IEnumerable<TextSpan> spans) =>
        spans.SelectMany(span => tree.Nodes.Where(node => span.Contains(node.Span)));
}
