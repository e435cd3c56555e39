using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Brings each row to mean zero and variance one, then scales and shifts it (Ba et al. 2016).</summary>
internal sealed class LayerNorm(float[] weight, float[] bias)
{
    private const float Epsilon = 1e-12f;

    public static LayerNorm Read(TensorFile file, string name, int width) => new(
        file.Get(name + ".weight", TensorElement.Float32, width).Float32().ToArray(),
        file.Get(name + ".bias", TensorElement.Float32, width).Float32().ToArray());

    /// <summary>Norms rows in place.</summary>
    public void Apply(Span<float> values, int rows)
    {
        ReadOnlySpan<Vector256<float>> scales = MemoryMarshal.Cast<float, Vector256<float>>(weight);
        ReadOnlySpan<Vector256<float>> shifts = MemoryMarshal.Cast<float, Vector256<float>>(bias);
        float share = 1f / weight.Length;
        for (int number = 0; number < rows; number++)
        {
            Span<Vector256<float>> row = MemoryMarshal.Cast<float, Vector256<float>>(values.Slice(number * weight.Length, weight.Length));
            Vector256<float> sum = Vector256<float>.Zero;
            foreach (Vector256<float> part in row)
            {
                sum += part;
            }

            Vector256<float> mean = Vector256.Create(FixedOrder.Sum(sum) * share);
            Vector256<float> squares = Vector256<float>.Zero;
            foreach (ref Vector256<float> part in row)
            {
                part -= mean;
                squares += part * part;
            }

            Vector256<float> factor = Vector256.Create(1f / MathF.Sqrt((FixedOrder.Sum(squares) * share) + Epsilon));
            for (int index = 0; index < row.Length; index++)
            {
                row[index] = (row[index] * factor * scales[index]) + shifts[index];
            }
        }
    }
}
