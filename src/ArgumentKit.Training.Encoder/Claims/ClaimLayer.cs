using ArgumentKit.Training.Encoder.Network;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>One layer in which the claims of a text attend to one another.</summary>
internal sealed class ClaimLayer : nn.Module
{
    public const int HeadCount = 4;

    private readonly int _width;
    private readonly double _dropout;
    private readonly Linear _attention;
    private readonly Linear _output;
    private readonly Linear _up;
    private readonly Linear _down;
    private readonly LayerNorm _norm1;
    private readonly LayerNorm _norm2;

    public ClaimLayer(int width, double dropout)
        : base(nameof(ClaimLayer))
    {
        _width = width;
        _dropout = dropout;
        _attention = nn.Linear(width, 3 * width);
        _output = nn.Linear(width, width);
        _up = nn.Linear(width, 2 * width);
        _down = nn.Linear(2 * width, width);
        _norm1 = nn.LayerNorm(width, 1e-12);
        _norm2 = nn.LayerNorm(width, 1e-12);
        RegisterComponents();
    }

    public Tensor Apply(Tensor hidden)
    {
        long count = hidden.shape[0];
        Tensor[] parts = Products.Wide(_attention, hidden).view(count, 3, HeadCount, _width / HeadCount).permute(1, 2, 0, 3).unbind();
        Tensor weights = nn.functional.softmax(parts[0].matmul(parts[1].transpose(1, 2)) / MathF.Sqrt(_width / HeadCount), -1);
        Tensor mixed = weights.matmul(parts[2]).transpose(0, 1).reshape(count, _width);
        hidden = _norm1.call(hidden + Drop(Products.Wide(_output, mixed)));
        return _norm2.call(hidden + Drop(Products.Wide(_down, nn.functional.relu(Products.Linear(_up, hidden)))));
    }

    private Tensor Drop(Tensor value) => nn.functional.dropout(value, _dropout, training);
}
