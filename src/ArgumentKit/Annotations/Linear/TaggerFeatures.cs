using ArgumentKit.Learning;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// What the tagger looks at to tag one word. The first pass sees the tags it gave to the words before; the second sees besides the first
/// pass's tags on both sides, so that "to <c>address</c> the" is decided by what follows as well.
/// </summary>
internal static class TaggerFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 64;

    /// <summary>Writes the features of a word and gives their number.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="index">The word.</param>
    /// <param name="tags">The tags chosen so far; <c>tags[i + Margin]</c> is word i's.</param>
    /// <param name="draft">The first pass's tags in the same layout, or empty in the first pass.</param>
    /// <param name="features">Where to write.</param>
    public static int Extract(WordFeatures words, int index, ReadOnlySpan<byte> tags, ReadOnlySpan<byte> draft, Span<ulong> features)
    {
        ref readonly WordFeatures.Word word = ref words[index];
        ref readonly WordFeatures.Word before = ref words[index - 1];
        ref readonly WordFeatures.Word before2 = ref words[index - 2];
        ref readonly WordFeatures.Word after = ref words[index + 1];
        ref readonly WordFeatures.Word after2 = ref words[index + 2];
        int place = index + WordFeatures.Margin;
        ulong tag1 = tags[place - 1];
        ulong tag2 = tags[place - 2];
        ulong shape = words.IsCapitals ? 1 : word.Shape;
        ulong first = index == 0 ? 1UL : 0UL;

        int count = 0;
        features[count++] = FeatureKey.Of(0, first);
        features[count++] = FeatureKey.Of(1, word.Lower);
        features[count++] = FeatureKey.Of(2, words.IsCapitals ? word.Lower : word.Form, first);
        features[count++] = FeatureKey.Of(3, word.Suffix1);
        features[count++] = FeatureKey.Of(4, word.Suffix2);
        features[count++] = FeatureKey.Of(5, word.Suffix3);
        features[count++] = FeatureKey.Of(6, word.Suffix4);
        features[count++] = FeatureKey.Of(7, word.Prefix2);
        features[count++] = FeatureKey.Of(8, word.Prefix3);
        features[count++] = FeatureKey.Of(9, shape, first);
        features[count++] = FeatureKey.Of(10, word.Classes, word.Suffix2);
        features[count++] = FeatureKey.Of(11, word.Classes, tag1);
        features[count++] = FeatureKey.Of(12, word.Cluster);
        features[count++] = FeatureKey.Of(13, before.Lower);
        features[count++] = FeatureKey.Of(14, after.Lower);
        features[count++] = FeatureKey.Of(15, before2.Lower);
        features[count++] = FeatureKey.Of(16, after2.Lower);
        features[count++] = FeatureKey.Of(17, before.Lower, word.Lower);
        features[count++] = FeatureKey.Of(18, word.Lower, after.Lower);
        features[count++] = FeatureKey.Of(19, before.Lower, after.Lower);
        features[count++] = FeatureKey.Of(20, tag1);
        features[count++] = FeatureKey.Of(21, tag1, tag2);
        features[count++] = FeatureKey.Of(22, tag1, word.Lower);
        features[count++] = FeatureKey.Of(23, tag1, tag2, word.Lower);
        features[count++] = FeatureKey.Of(24, tag1, after.Lower);
        features[count++] = FeatureKey.Of(25, after.Suffix3);
        features[count++] = FeatureKey.Of(26, before.Suffix3);
        features[count++] = FeatureKey.Of(27, before.Cluster, word.Cluster);
        features[count++] = FeatureKey.Of(28, word.Cluster, after.Cluster);
        features[count++] = FeatureKey.Of(29, after.Cluster);
        features[count++] = FeatureKey.Of(30, after.Classes, word.Classes);
        features[count++] = FeatureKey.Of(31, after.Shape, shape);
        features[count++] = FeatureKey.Of(32, before.Shape, shape);
        features[count++] = FeatureKey.Of(33, tag1, word.Suffix3);
        features[count++] = FeatureKey.Of(34, tag1, tag2, shape);
        if (draft.IsEmpty)
        {
            return count;
        }

        ulong own = draft[place];
        ulong next = draft[place + 1];
        ulong next2 = draft[place + 2];
        features[count++] = FeatureKey.Of(40, own);
        features[count++] = FeatureKey.Of(41, next);
        features[count++] = FeatureKey.Of(42, next, next2);
        features[count++] = FeatureKey.Of(43, tag1, next);
        features[count++] = FeatureKey.Of(44, next, word.Lower);
        features[count++] = FeatureKey.Of(45, tag1, next, word.Lower);
        features[count++] = FeatureKey.Of(46, own, next, tag1);
        features[count++] = FeatureKey.Of(47, own, word.Lower);
        features[count++] = FeatureKey.Of(48, next, word.Suffix3);
        features[count++] = FeatureKey.Of(49, next, word.Classes);
        features[count++] = FeatureKey.Of(50, tag1, tag2, next);
        features[count++] = FeatureKey.Of(51, tag1, next, next2);
        features[count++] = FeatureKey.Of(52, next, next2, word.Lower);
        return count;
    }
}
