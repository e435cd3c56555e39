using ArgumentKit.Learning;

namespace ArgumentKit.Sentences;

/// <summary>
/// What decides whether a sentence ends at a gap between two chunks of text: the last word before with its final signs, the first word
/// behind with its opening signs, whether quotation marks or brackets are open, and how long the sentence already is.
/// </summary>
internal static class BoundaryFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 40;

    /// <summary>Writes the features of a gap and gives their number.</summary>
    public static int Extract(in Gap gap, SentenceLexicon lexicon, Span<ulong> features)
    {
        ReadOnlySpan<char> text = gap.Text;
        ReadOnlySpan<char> before = text[gap.BeforeStart..gap.BeforeEnd];
        ReadOnlySpan<char> after = text[gap.AfterStart..gap.AfterEnd];

        // "…(Inc.)." ends in the core "Inc" and the signs ".).".
        int coreEnd = before.Length;
        while (coreEnd > 0 && !char.IsLetterOrDigit(before[coreEnd - 1]))
        {
            coreEnd--;
        }

        int coreStart = 0;
        while (coreStart < coreEnd && !char.IsLetterOrDigit(before[coreStart]))
        {
            coreStart++;
        }

        ReadOnlySpan<char> signs = before[coreEnd..];
        ReadOnlySpan<char> core = before[coreStart..coreEnd];
        int afterStart = 0;
        while (afterStart < after.Length && !char.IsLetterOrDigit(after[afterStart]))
        {
            afterStart++;
        }

        int afterCoreEnd = after.Length;
        while (afterCoreEnd > afterStart && !char.IsLetterOrDigit(after[afterCoreEnd - 1]))
        {
            afterCoreEnd--;
        }

        ReadOnlySpan<char> opening = after[..afterStart];
        ReadOnlySpan<char> next = after[afterStart..afterCoreEnd];
        ulong signKey = FeatureKey.Of(signs[..Math.Min(signs.Length, 4)]);
        ulong openingKey = FeatureKey.Of(opening[..Math.Min(opening.Length, 3)]);
        ulong coreKey = FeatureKey.OfLower(core[..Math.Min(core.Length, 24)]);
        ulong nextKey = FeatureKey.OfLower(next[..Math.Min(next.Length, 24)]);
        ulong coreShape = Shape(core);
        ulong nextShape = Shape(next);
        ulong abbreviation = signs.Length > 0 && signs[0] == '.' ? (ulong)lexicon.AbbreviationClass(text[(gap.BeforeStart + coreStart)..(gap.BeforeStart + coreEnd + 1)]) : 99;
        ulong open = (gap.InQuotation ? 1UL : 0) + (gap.InBrackets ? 2UL : 0);
        ulong length = (ulong)Math.Min(gap.ChunksSoFar, 12);

        int n = 0;
        features[n++] = FeatureKey.Of(0, signKey);
        features[n++] = FeatureKey.Of(1, signKey, nextShape);
        features[n++] = FeatureKey.Of(2, signKey, coreShape, nextShape);
        features[n++] = FeatureKey.Of(3, signKey, coreKey);
        features[n++] = FeatureKey.Of(4, signKey, nextKey);
        features[n++] = FeatureKey.Of(5, signKey, abbreviation, nextShape);
        features[n++] = FeatureKey.Of(6, signKey, openingKey);
        features[n++] = FeatureKey.Of(7, signKey, openingKey, nextShape);
        features[n++] = FeatureKey.Of(8, signKey, open);
        features[n++] = FeatureKey.Of(9, signKey, open, openingKey);
        features[n++] = FeatureKey.Of(10, signKey, length);
        features[n++] = FeatureKey.Of(11, signKey, length, nextShape);
        features[n++] = FeatureKey.Of(12, coreKey, nextKey);
        features[n++] = FeatureKey.Of(13, signKey, coreShape, (ulong)Math.Min(core.Length, 6));
        features[n++] = FeatureKey.Of(14, signKey, (ulong)gap.Blanks, nextShape);
        features[n++] = FeatureKey.Of(16, nextKey, nextShape);
        features[n++] = FeatureKey.Of(17, coreKey, nextShape);
        features[n++] = FeatureKey.Of(18, signKey, (ulong)Math.Min(gap.ChunksToEnd, 6), length);
        features[n++] = FeatureKey.Of(19, signKey, FeatureKey.OfLower(core[Math.Max(0, core.Length - 3)..]), nextShape);
        features[n++] = FeatureKey.Of(20, FeatureKey.OfLower(text[gap.BeforeStart..gap.BeforeEnd]), FeatureKey.OfLower(after[..Math.Min(after.Length, 12)]));
        features[n++] = FeatureKey.Of(21, signKey, gap.IsShouting ? 1UL : 0UL, nextShape);
        features[n++] = FeatureKey.Of(22, signKey, abbreviation, nextKey);

        // `behavior”. Same`: whatever quotation marks and brackets stand around, the full stop counts.
        int final = signs.LastIndexOfAny('.', '!', '?');
        ulong finalSign = final < 0 ? 0UL : signs[final];
        ulong closed = signs.Length > 1 ? 1UL : 0UL;
        features[n++] = FeatureKey.Of(23, finalSign, nextShape, closed);
        features[n++] = FeatureKey.Of(24, finalSign, coreShape, nextShape);
        features[n++] = FeatureKey.Of(25, finalSign, abbreviation, nextShape);
        features[n++] = FeatureKey.Of(26, finalSign, nextKey);
        return n;
    }

    // Case and digits by runs: "Mr" is Xx, "U.S" is X.X, "2004" is 0.
    private static ulong Shape(ReadOnlySpan<char> word)
    {
        ulong shape = 1;
        int previous = -1;
        int runs = 0;
        foreach (char character in word)
        {
            int kind = char.IsUpper(character) ? 1 : char.IsLower(character) ? 2 : char.IsDigit(character) ? 3 : char.IsLetter(character) ? 4 : 5;
            if (kind != previous && runs < 4)
            {
                shape = FeatureKey.Mix(shape, (ulong)kind);
                runs++;
            }

            previous = kind;
        }

        return FeatureKey.Mix(shape, word.Length == 1 ? 1UL : 0UL);
    }
}
