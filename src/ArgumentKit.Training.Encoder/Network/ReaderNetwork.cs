using ArgumentKit.Training.Encoder.Pretrained;
using ArgumentKit.Training.Encoder.Training;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Network;

/// <summary>The transformer and all that is read off it.</summary>
internal sealed class ReaderNetwork : nn.Module
{
    public ReaderNetwork(PretrainedEncoder pretrained, int tagCount, int relationCount, double dropout)
        : base(nameof(ReaderNetwork))
    {
        Transformer = new TransformerNetwork(pretrained, dropout);
        Heads = new HeadNetwork(tagCount, relationCount);
        RegisterComponents();
        register_module("transformer", Transformer);
        register_module("heads", Heads);
    }

    public TransformerNetwork Transformer { get; }

    public HeadNetwork Heads { get; }

    /// <summary>One vector a word: that of its first piece.</summary>
    public Tensor Words(Batch batch)
    {
        (Tensor pieces, Tensor shapes, Tensor mask, Tensor first) = batch.ToTensors();
        Tensor hidden = Transformer.Encode(pieces, shapes, mask.to(Products.Type));
        return hidden.view(-1, TransformerNetwork.Width).index_select(0, first);
    }
}
