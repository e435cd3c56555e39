namespace ArgumentKit.Entities;

/// <summary>Tells a misspelled name from another word: one letter differs, is missing, too many or swapped.</summary>
internal static class Spelling
{
    /// <summary>Shorter names have too many neighbours that are words of their own.</summary>
    public const int ShortestName = 7;

    /// <summary>Whether two words are one edit apart at most, ignoring case.</summary>
    public static bool IsNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < left.Length && start < right.Length && Same(left[start], right[start]))
        {
            start++;
        }

        int end = 0;
        while (end < left.Length - start && end < right.Length - start && Same(left[^(end + 1)], right[^(end + 1)]))
        {
            end++;
        }

        int leftRest = left.Length - start - end;
        int rightRest = right.Length - start - end;
        bool isSwap = leftRest == 2 && rightRest == 2 && Same(left[start], right[start + 1]) && Same(left[start + 1], right[start]);
        return isSwap || Math.Max(leftRest, rightRest) <= 1;
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
