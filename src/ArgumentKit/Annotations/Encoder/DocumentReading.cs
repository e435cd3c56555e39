using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>What the windows of a document add up to; words are counted over the whole text.</summary>
internal sealed class DocumentReading(int wordCount)
{
    /// <summary>The joint tag of each word.</summary>
    public short[] Tags { get; } = new short[wordCount];

    /// <summary>The head of each word; -1 for the root of a sentence.</summary>
    public int[] Heads { get; } = new int[wordCount];

    public DependencyRelation[] Relations { get; } = new DependencyRelation[wordCount];

    public bool[] StartsUnit { get; } = new bool[wordCount];

    public List<AttributionSpans> Attributions { get; } = [];

    public List<MentionRow> Mentions { get; } = [];
}
