using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// Gives each word its tag, from left to right, twice: the second pass corrects the first with its tags on the right as context
/// (stacked learning). Averaged perceptrons (Collins 2002).
/// </summary>
internal sealed class Tagger(TagSet tags, SparseLinearModel firstPass, SparseLinearModel secondPass)
{
    public const string Kind = "tagger";

    /// <summary>The tags that it chooses from.</summary>
    public TagSet Tags { get; } = tags;

    /// <summary>Reads a tagger from a model file.</summary>
    public static Tagger Read(BinaryReader reader) =>
        new(TagSet.Read(reader), LinearModelFormat.Read(reader), LinearModelFormat.Read(reader));

    /// <summary>Tags a sentence.</summary>
    public byte[] Tag(WordFeatures words)
    {
        byte[] draft = Pass(words, [], firstPass);
        byte[] final = Pass(words, draft, secondPass);
        return final[WordFeatures.Margin..^WordFeatures.Margin];
    }

    /// <summary>One pass; gives the tags with <see cref="WordFeatures.Margin"/> edge tags on both sides.</summary>
    internal byte[] Pass(WordFeatures words, ReadOnlySpan<byte> draft, SparseLinearModel model)
    {
        byte[] chosen = Blank(words.Count);
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Capacity];
        Span<int> scores = stackalloc int[model.ClassCount];
        for (int index = 0; index < words.Count; index++)
        {
            int count = TaggerFeatures.Extract(words, index, chosen, draft, features);
            chosen[index + WordFeatures.Margin] = (byte)model.Best(features[..count], scores);
        }

        return chosen;
    }

    /// <summary>Tags for a sentence of a length, all at the value that stands for "outside the sentence".</summary>
    internal static byte[] Blank(int count)
    {
        byte[] tags = new byte[count + (2 * WordFeatures.Margin)];
        Array.Fill(tags, byte.MaxValue);
        return tags;
    }
}
