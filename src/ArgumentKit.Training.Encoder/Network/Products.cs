using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Network;

/// <summary>Linear maps in bfloat16 over weights kept in single precision: four times as fast on processors that have it.</summary>
internal static class Products
{
    /// <summary>The type that products are computed in.</summary>
    public static ScalarType Type { get; set; } = bfloat16;

    /// <summary>Applies a map; the result is of <see cref="Type"/>.</summary>
    public static Tensor Linear(Linear map, Tensor input) =>
        nn.functional.linear(input.to(Type), map.weight!.to(Type), map.bias?.to(Type));

    /// <summary>Applies a map; the result is of single precision.</summary>
    public static Tensor Wide(Linear map, Tensor input) => Linear(map, input).to(float32);
}
