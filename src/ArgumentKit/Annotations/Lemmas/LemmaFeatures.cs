using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Lemmas;

/// <summary>What the lemmatizer looks at: the tag, and the endings of the word together with it.</summary>
internal static class LemmaFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 12;

    private const int LongestEnding = 6;

    /// <summary>Writes the features of a form and gives their number.</summary>
    public static int Extract(ReadOnlySpan<char> form, PartOfSpeech partOfSpeech, string pennTag, Span<ulong> features)
    {
        ulong tag = FeatureKey.Mix((ulong)partOfSpeech, FeatureKey.Of(pennTag));
        int count = 0;
        features[count++] = FeatureKey.Of(0, tag);
        features[count++] = FeatureKey.Of(1, tag, FeatureKey.Of(form));
        features[count++] = FeatureKey.Of(2, tag, (ulong)Math.Min(form.Length, 6));
        for (int length = 1; length <= LongestEnding && length <= form.Length; length++)
        {
            features[count++] = FeatureKey.Of(2 + length, tag, FeatureKey.Of(form[^length..]));
        }

        return count;
    }
}
