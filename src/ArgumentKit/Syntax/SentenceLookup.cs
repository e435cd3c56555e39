using System.Collections.Immutable;

namespace ArgumentKit.Syntax;

/// <summary>Finds sentences by place, in logarithmic time.</summary>
internal static class SentenceLookup
{
    /// <summary>The sentence that covers an offset; null between sentences.</summary>
    public static SyntaxTree? At(this ImmutableArray<SyntaxTree> trees, int offset) =>
        trees.IndexAt(offset) is int index and >= 0 && trees[index].Sentence.Span.Contains(offset) ? trees[index] : null;

    /// <summary>The index of the last sentence that starts at or before an offset; -1 before the first.</summary>
    public static int IndexAt(this ImmutableArray<SyntaxTree> trees, int offset)
    {
        int low = 0;
        int high = trees.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (trees[middle].Sentence.Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
