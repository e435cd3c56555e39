using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>
/// Gives a verbal cue its grammatical subject as source where the tagger found none, also out of the end of another's content:
/// "X said that it is so, meanwhile <c>Y</c> has denied it" must not let X say "meanwhile Y".
/// </summary>
internal static class SubjectRepair
{
    /// <summary>The candidates, repaired.</summary>
    public static IEnumerable<AttributionCandidate> Repair(IEnumerable<AttributionCandidate> found)
    {
        AttributionCandidate[] candidates = [.. found];
        for (int index = 0; index < candidates.Length; index++)
        {
            AttributionCandidate candidate = candidates[index];
            if (!candidate.Source.IsEmpty || candidate.CueHead is not { PartOfSpeech: PartOfSpeech.Verb } verb || ReportingClause.SubjectOf(verb) is not { } subject)
            {
                continue;
            }

            TextSpan source = subject.SubtreeSpan;
            if (source.Length == 0 || candidate.Content.Any(span => span.OverlapsWith(source)) || candidate.Cue.Any(span => span.OverlapsWith(source)))
            {
                continue;
            }

            candidates[index] = candidate with { Source = [source], Reason = $"{candidate.Reason}; its subject is the source" };
            for (int other = Math.Max(0, index - 1); other < index; other++)
            {
                candidates[other] = Without(candidates[other], source, candidate.Cue[0], verb.Tree);
            }
        }

        return candidates;
    }

    /// <summary>Cuts a content off before a subject at its end, with the connective before the subject.</summary>
    private static AttributionCandidate Without(AttributionCandidate candidate, TextSpan subject, TextSpan cue, SyntaxTree tree)
    {
        ImmutableArray<TextSpan>.Builder pieces = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan piece in candidate.Content)
        {
            bool endsInSubject = piece.OverlapsWith(subject) && piece.End <= cue.Start && piece.Start < subject.Start;
            TextSpan kept = endsInSubject ? TextSpan.FromBounds(piece.Start, EndBefore(tree, piece.Start, subject.Start)) : piece;
            if (!kept.IsEmpty)
            {
                pieces.Add(kept);
            }
        }

        return candidate with { Content = pieces.ToImmutable() };
    }

    private static int EndBefore(SyntaxTree tree, int start, int subject)
    {
        int end = start;
        int comma = -1;
        foreach (SyntaxNode node in tree.Nodes)
        {
            if (node.Span.Start < start || node.Span.End > subject)
            {
                continue;
            }

            bool joins = node.PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb;
            comma = node.PartOfSpeech == PartOfSpeech.Punctuation ? end : joins ? comma : -1;
            end = joins && node.PartOfSpeech == PartOfSpeech.Punctuation ? end : node.Span.End;
        }

        return comma > start ? comma : end;
    }
}
