using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// Self-attention and a feed-forward network, each added to its input and normed. Sums run over one dimension in its order while the
/// vector lanes stand side by side, so their width changes nothing.
/// </summary>
internal sealed class TransformerLayer
{
    public const int HeadWidth = 32;
    public const int Inner = 4 * Width;
    private const int Width = TransformerEncoder.Width;
    private const int HeadCount = Width / HeadWidth;
    private const int Lanes = 8;

    // 1 / sqrt(32).
    private const float Scale = 0.17677669f;

    private readonly QuantizedDense _query;
    private readonly QuantizedDense _key;
    private readonly QuantizedDense _value;
    private readonly QuantizedDense _output;
    private readonly QuantizedDense _up;
    private readonly QuantizedDense _down;
    private readonly LayerNorm _norm1;
    private readonly LayerNorm _norm2;

    public TransformerLayer(TensorFile file, string prefix)
    {
        _query = QuantizedDense.Read(file, prefix + ".query", Width, Width);
        _key = QuantizedDense.Read(file, prefix + ".key", Width, Width);
        _value = QuantizedDense.Read(file, prefix + ".value", Width, Width);
        _output = QuantizedDense.Read(file, prefix + ".output", Width, Width);
        _up = QuantizedDense.Read(file, prefix + ".up", Inner, Width);
        _down = QuantizedDense.Read(file, prefix + ".down", Width, Inner);
        _norm1 = LayerNorm.Read(file, prefix + ".norm1", Width);
        _norm2 = LayerNorm.Read(file, prefix + ".norm2", Width);
    }

    /// <summary>Replaces the vectors of a window by those of the next layer.</summary>
    public void Apply(Span<float> hidden, int rows, TransformerWorkspace workspace)
    {
        hidden = hidden[..(rows * Width)];
        Span<float> query = workspace.Query.AsSpan(0, rows * Width);
        Span<float> key = workspace.Key.AsSpan(0, rows * Width);
        Span<float> value = workspace.Value.AsSpan(0, rows * Width);
        _query.Apply(hidden, rows, query);
        _key.Apply(hidden, rows, key);
        _value.Apply(hidden, rows, value);
        Span<float> mixed = workspace.Mixed.AsSpan(0, rows * Width);
        for (int head = 0; head < HeadCount; head++)
        {
            Attend(head * HeadWidth, rows, query, key, value, mixed, workspace);
        }

        Span<float> added = workspace.Added.AsSpan(0, rows * Width);
        _output.Apply(mixed, rows, added);
        FixedOrder.Add(hidden, added);
        _norm1.Apply(hidden, rows);
        Span<float> inner = workspace.Inner.AsSpan(0, rows * Inner);
        _up.Apply(hidden, rows, inner);
        Activations.Gelu(inner);
        _down.Apply(inner, rows, added);
        FixedOrder.Add(hidden, added);
        _norm2.Apply(hidden, rows);
    }

    private static void Attend(
        int offset, int rows, ReadOnlySpan<float> query, ReadOnlySpan<float> key, ReadOnlySpan<float> value, Span<float> mixed, TransformerWorkspace workspace)
    {
        int padded = workspace.Padded;
        Span<float> turned = workspace.Turned.AsSpan(0, HeadWidth * padded);
        turned.Clear();
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> own = key.Slice((row * Width) + offset, HeadWidth);
            for (int index = 0; index < HeadWidth; index++)
            {
                turned[(index * padded) + row] = own[index] * Scale;
            }
        }

        Span<float> weights = workspace.Weights.AsSpan(0, padded);
        for (int row = 0; row < rows; row++)
        {
            int place = (row * Width) + offset;
            Score(query.Slice(place, HeadWidth), turned, weights);
            Activations.Softmax(weights, rows);
            Mix(weights[..rows], value, offset, mixed.Slice(place, HeadWidth));
        }
    }

    private static void Score(ReadOnlySpan<float> query, ReadOnlySpan<float> turned, Span<float> scores)
    {
        ref float keys = ref MemoryMarshal.GetReference(turned);
        ref float target = ref MemoryMarshal.GetReference(scores);
        for (int place = 0; place < scores.Length; place += 2 * Lanes)
        {
            Vector256<float> first = Vector256<float>.Zero;
            Vector256<float> second = Vector256<float>.Zero;
            for (int index = 0; index < HeadWidth; index++)
            {
                Vector256<float> factor = Vector256.Create(query[index]);
                nuint from = (nuint)((index * scores.Length) + place);
                first += factor * Vector256.LoadUnsafe(ref keys, from);
                second += factor * Vector256.LoadUnsafe(ref keys, from + Lanes);
            }

            first.StoreUnsafe(ref target, (nuint)place);
            second.StoreUnsafe(ref target, (nuint)(place + Lanes));
        }
    }

    private static void Mix(ReadOnlySpan<float> weights, ReadOnlySpan<float> value, int offset, Span<float> mixed)
    {
        ref float values = ref MemoryMarshal.GetReference(value);
        ref float target = ref MemoryMarshal.GetReference(mixed);
        Vector256<float> first = Vector256<float>.Zero;
        Vector256<float> second = Vector256<float>.Zero;
        Vector256<float> third = Vector256<float>.Zero;
        Vector256<float> fourth = Vector256<float>.Zero;
        for (int row = 0; row < weights.Length; row++)
        {
            Vector256<float> weight = Vector256.Create(weights[row]);
            nuint from = (nuint)((row * Width) + offset);
            first += weight * Vector256.LoadUnsafe(ref values, from);
            second += weight * Vector256.LoadUnsafe(ref values, from + Lanes);
            third += weight * Vector256.LoadUnsafe(ref values, from + (2 * Lanes));
            fourth += weight * Vector256.LoadUnsafe(ref values, from + (3 * Lanes));
        }

        first.StoreUnsafe(ref target);
        second.StoreUnsafe(ref target, Lanes);
        third.StoreUnsafe(ref target, 2 * Lanes);
        fourth.StoreUnsafe(ref target, 3 * Lanes);
    }
}
