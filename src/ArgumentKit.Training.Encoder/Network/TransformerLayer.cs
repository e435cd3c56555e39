using ArgumentKit.Training.Encoder.Pretrained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Network;

/// <summary>Self-attention and feed-forward network, each with a residual connection and a norm behind it.</summary>
internal sealed class TransformerLayer : nn.Module
{
    private const int HeadCount = 12;
    private const int HeadWidth = TransformerNetwork.Width / HeadCount;
    private const int Inner = 4 * TransformerNetwork.Width;

    private readonly Linear _attention;
    private readonly Linear _output;
    private readonly Linear _up;
    private readonly Linear _down;
    private readonly LayerNorm _norm1;
    private readonly LayerNorm _norm2;
    private readonly double _dropout;

    public TransformerLayer(PretrainedEncoder pretrained, int layer, double dropout)
        : base(nameof(TransformerLayer))
    {
        const int width = TransformerNetwork.Width;
        _dropout = dropout;
        _attention = nn.Linear(width, 3 * width);
        _output = nn.Linear(width, width);
        _up = nn.Linear(width, Inner);
        _down = nn.Linear(Inner, width);
        _norm1 = nn.LayerNorm(width, 1e-12);
        _norm2 = nn.LayerNorm(width, 1e-12);
        string prefix = $"encoder.layer.{layer}.";
        using (no_grad())
        {
            string self = prefix + "attention.self.";
            _attention.weight!.copy_(cat([pretrained[self + "query.weight"], pretrained[self + "key.weight"], pretrained[self + "value.weight"]], 0));
            _attention.bias!.copy_(cat([pretrained[self + "query.bias"], pretrained[self + "key.bias"], pretrained[self + "value.bias"]], 0));
            Copy(_output, prefix + "attention.output.dense");
            Copy(_up, prefix + "intermediate.dense");
            Copy(_down, prefix + "output.dense");
            CopyNorm(_norm1, prefix + "attention.output.LayerNorm");
            CopyNorm(_norm2, prefix + "output.LayerNorm");
        }

        RegisterComponents();

        void Copy(Linear target, string name)
        {
            target.weight!.copy_(pretrained[name + ".weight"]);
            target.bias!.copy_(pretrained[name + ".bias"]);
        }

        void CopyNorm(LayerNorm target, string name)
        {
            target.weight!.copy_(pretrained[name + ".weight"]);
            target.bias!.copy_(pretrained[name + ".bias"]);
        }
    }

    public Tensor Apply(Tensor hidden, Tensor mask)
    {
        long windows = hidden.shape[0];
        long length = hidden.shape[1];
        Tensor[] parts = Products.Linear(_attention, hidden).view(windows, length, 3, HeadCount, HeadWidth).permute(2, 0, 3, 1, 4).unbind();
        Tensor mixed = nn.functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], mask);
        mixed = mixed.transpose(1, 2).reshape(windows, length, TransformerNetwork.Width);
        hidden = _norm1.call(hidden + Drop(Products.Linear(_output, mixed)).to(float32));
        Tensor inner = nn.functional.gelu(Products.Linear(_up, hidden));
        return _norm2.call(hidden + Drop(Products.Linear(_down, inner)).to(float32));
    }

    private Tensor Drop(Tensor value) => nn.functional.dropout(value, _dropout, training);
}
