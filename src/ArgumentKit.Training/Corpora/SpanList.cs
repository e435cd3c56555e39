using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>Lists of spans that together mark one thing.</summary>
internal static class SpanList
{
    /// <summary>The same characters as a sorted list without empty, overlapping or touching spans, so that equal marks are equal lists.</summary>
    public static ImmutableArray<TextSpan> Normalize(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> joined = [];
        foreach (TextSpan span in spans.Where(static span => !span.IsEmpty).Order())
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
            {
                joined[^1] = joined[^1].Union(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return [.. joined];
    }

    /// <summary>Number of characters of a normalized list.</summary>
    public static int CharacterCount(ImmutableArray<TextSpan> spans) => spans.Sum(static span => span.Length);

    /// <summary>Number of characters that two normalized lists share.</summary>
    public static int SharedCharacters(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right)
    {
        int shared = 0;
        int l = 0;
        int r = 0;
        while (l < left.Length && r < right.Length)
        {
            shared += left[l].OverlapLength(right[r]);
            if (left[l].End < right[r].End)
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return shared;
    }
}
