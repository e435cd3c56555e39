using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Scores where units begin. A boundary is the offset of a unit's first character.</summary>
internal static class BoundaryScorer
{
    /// <summary>
    /// Boundaries between the sentences of one paragraph. Those between paragraphs are given by the text and would flatter: they count
    /// neither as found nor as false.
    /// </summary>
    public static MatchCount Sentences(GoldDocument gold, ImmutableArray<SyntaxTree> predicted)
    {
        ILookup<bool, int> startsOf = gold.Sentences.ToLookup(
            static sentence => sentence.StartsParagraph, static sentence => sentence.Span.Start);
        HashSet<int> goldStarts = [.. startsOf[false]];
        HashSet<int> starts =
        [
            .. predicted.Where(static tree => tree.Count > 0).Select(static tree => tree.Tokens[0].Span.Start).Except(startsOf[true]),
        ];
        return MatchCount.OfSets(goldStarts, starts);
    }

    /// <summary>Boundaries of discourse units, but for the start of the document.</summary>
    public static MatchCount Units(GumDiscourse gold, ImmutableArray<TextSpan> predicted)
    {
        int documentStart = gold.Units.IsEmpty ? 0 : gold.Units[0].Start;
        HashSet<int> goldStarts = [.. gold.Units.Select(static unit => unit.Start).Where(IsInside)];
        HashSet<int> starts = [.. predicted.Select(static segment => segment.Start).Where(IsInside)];
        return MatchCount.OfSets(goldStarts, starts);

        bool IsInside(int start) => start > documentStart;
    }
}
