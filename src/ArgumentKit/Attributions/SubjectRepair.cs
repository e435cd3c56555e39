using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Attributions;

/// <summary>
/// Gives a verbal cue its grammatical subject as source where the annotator found none, also out of the end of another's content:
/// "X said that it is so, meanwhile <c>Y</c> has denied it" must not let X say "meanwhile Y".
/// </summary>
internal static class SubjectRepair
{
    /// <summary>The attributions, repaired.</summary>
    public static AttributionSpans[] Repair(AnnotatedText text, IEnumerable<AttributionSpans> found)
    {
        AttributionSpans[] repaired = [.. found];
        for (int index = 0; index < repaired.Length; index++)
        {
            AttributionSpans spans = repaired[index];
            if (!spans.Source.IsEmpty || spans.Cue.IsEmpty
                || text.HeadOf(spans.Cue[0]) is not { PartOfSpeech: PartOfSpeech.Verb } verb
                || ReportingClause.SubjectOf(verb) is not { } subject)
            {
                continue;
            }

            TokenRange source = text.SubtreeOf(subject);
            if (spans.Content.Concat(spans.Cue).Any(words => words.OverlapsWith(source)))
            {
                continue;
            }

            repaired[index] = spans with { Source = [source], Reason = $"{spans.Reason}; its subject is the source" };
            for (int other = Math.Max(0, index - 1); other < index; other++)
            {
                repaired[other] = Without(text, repaired[other], source, spans.Cue[0]);
            }
        }

        return repaired;
    }

    /// <summary>Cuts a content off before a subject at its end, with the connective before the subject.</summary>
    private static AttributionSpans Without(AnnotatedText text, AttributionSpans spans, TokenRange subject, TokenRange cue)
    {
        ImmutableArray<TokenRange>.Builder pieces = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (TokenRange piece in spans.Content)
        {
            bool endsInSubject = piece.OverlapsWith(subject) && piece.End <= cue.Start && piece.Start < subject.Start;
            TokenRange kept = endsInSubject ? new TokenRange(piece.Start, EndBefore(text, piece.Start, subject.Start)) : piece;
            if (!kept.IsEmpty)
            {
                pieces.Add(kept);
            }
        }

        return spans with { Content = pieces.ToImmutable() };
    }

    private static int EndBefore(AnnotatedText text, int start, int subject)
    {
        int end = start;
        int comma = -1;
        for (int token = Math.Max(start, text.Words.WordsOf(text.Words.SentenceOf(subject)).Start); token < subject; token++)
        {
            SyntaxNode node = text[token];
            bool joins = node.PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb;
            comma = node.PartOfSpeech == PartOfSpeech.Punctuation ? end : joins ? comma : -1;
            end = joins && node.PartOfSpeech == PartOfSpeech.Punctuation ? end : token + 1;
        }

        return comma > start ? comma : end;
    }
}
