using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What a batch teaches each head; layers that a corpus does not annotate teach nothing.</summary>
internal sealed class Losses(HeadNetwork heads, Random random)
{
    private readonly WordLosses _words = new(heads);
    private readonly TreeLosses _trees = new(heads);
    private readonly AttributionLosses _attributions = new(heads, random);
    private readonly MentionLosses _mentions = new(heads);

    /// <summary>The losses of the batch by head.</summary>
    public LossParts Of(Batch batch, Tensor words)
    {
        LossParts parts = new();
        _words.Add(batch, words, parts);
        _trees.Add(batch, words, parts);
        _attributions.Add(batch, words, parts);
        _mentions.Add(batch, words, parts);
        return parts;
    }
}
