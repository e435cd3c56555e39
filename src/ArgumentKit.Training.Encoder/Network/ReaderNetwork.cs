using ArgumentKit.Training.Encoder.Pretrained;
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
}
