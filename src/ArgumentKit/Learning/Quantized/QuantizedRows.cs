using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// Activations as unsigned bytes. Each row has its own scale and zero point, chosen so that its smallest and largest value, and zero
/// exactly, can be said: <c>scale = (max(0, largest) - min(0, smallest)) / 255</c>, <c>zero = round(-min / scale)</c>,
/// <c>byte = round(value / scale) + zero</c>, cut to 0…255. Rounding is to the nearest, half to even. Beside symmetric bytes this wins a whole bit
/// after an activation function, where hardly a value is negative. A buffer: reused from product to product, never shared between threads.
/// </summary>
internal sealed unsafe class QuantizedRows
{
    // Below this range a row is nothing but zeros; the reciprocal of its scale would overflow.
    private const float SmallestRange = 1e-30f;
    private const float Levels = 255;
    private const float Rounder = 12582912;

    private TensorMemory _bytes = TensorMemory.Allocate(0);
    private float[] _scales = [];
    private int[] _zeros = [];

    /// <summary>Number of rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Values in a row.</summary>
    public int Inputs { get; private set; }

    /// <summary>Bytes from one row to the next; those past the values are zero.</summary>
    public int Stride { get; private set; }

    /// <summary>What one step of a row's bytes is worth.</summary>
    public ReadOnlySpan<float> Scales => _scales.AsSpan(0, Rows);

    /// <summary>The byte that means zero in a row.</summary>
    public ReadOnlySpan<int> Zeros => _zeros.AsSpan(0, Rows);

    /// <summary>The first row. Keep this object alive while the pointer is used.</summary>
    public byte* Start => _bytes.Start;

    /// <summary>Takes over rows of floating-point numbers.</summary>
    /// <param name="values">Rows times inputs numbers, row after row.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="inputs">Numbers in a row.</param>
    public void Quantize(ReadOnlySpan<float> values, int rows, int inputs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, rows * inputs, nameof(values));
        Resize(rows, inputs);
        for (int row = 0; row < rows; row++)
        {
            QuantizeRow(values.Slice(row * inputs, inputs), row);
        }
    }

    private void Resize(int rows, int inputs)
    {
        Rows = rows;
        Inputs = inputs;
        Stride = QuantizedMatrix.PadInputs(inputs);
        if (_bytes.Length < (long)rows * Stride)
        {
            _bytes = TensorMemory.Allocate((long)rows * Stride);
        }

        if (_scales.Length < rows)
        {
            _scales = new float[rows];
            _zeros = new int[rows];
        }
    }

    private void QuantizeRow(ReadOnlySpan<float> values, int row)
    {
        fixed (float* start = values)
        {
            (float smallest, float largest) = Range(start, values.Length);
            byte* bytes = _bytes.Start + ((nint)row * Stride);
            float range = largest - smallest;
            if (!(range > SmallestRange))
            {
                _scales[row] = 0;
                _zeros[row] = 0;
                new Span<byte>(bytes, Stride).Clear();
                return;
            }

            float inverse = Levels / range;
            int zero = (int)MathF.Round(-smallest * inverse);
            _scales[row] = range / Levels;
            _zeros[row] = zero;
            Convert(start, values.Length, inverse, zero, bytes);
            new Span<byte>(bytes + values.Length, Stride - values.Length).Clear();
        }
    }

    // Zero always belongs to the range. Smallest and largest depend on no order.
    private static (float Smallest, float Largest) Range(float* values, int count)
    {
        Vector512<float> smallest = Vector512<float>.Zero;
        Vector512<float> largest = Vector512<float>.Zero;
        int index = 0;
        for (; index <= count - Vector512<float>.Count; index += Vector512<float>.Count)
        {
            Vector512<float> value = Vector512.Load(values + index);
            smallest = Vector512.MinNative(smallest, value);
            largest = Vector512.MaxNative(largest, value);
        }

        (float low, float high) = (0, 0);
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
        {
            low = MathF.Min(low, smallest.GetElement(lane));
            high = MathF.Max(high, largest.GetElement(lane));
        }

        for (; index < count; index++)
        {
            low = MathF.Min(low, values[index]);
            high = MathF.Max(high, values[index]);
        }

        return (low, high);
    }

    // Adding 1.5 · 2²³ leaves the nearest integer in the low bits of the sum, half to even, on every machine.
    private static void Convert(float* values, int count, float inverse, int zero, byte* bytes)
    {
        int index = 0;
        Vector512<int> origin = Vector512.Create(BitConverter.SingleToInt32Bits(Rounder) - zero);
        for (; index <= count - Vector512<byte>.Count; index += Vector512<byte>.Count)
        {
            float* from = values + index;
            Vector512<ushort> low = Vector512.Narrow(Round(from, inverse, origin), Round(from + 16, inverse, origin));
            Vector512<ushort> high = Vector512.Narrow(Round(from + 32, inverse, origin), Round(from + 48, inverse, origin));
            Vector512.Narrow(low, high).Store(bytes + index);
        }

        for (; index < count; index++)
        {
            int rounded = BitConverter.SingleToInt32Bits((values[index] * inverse) + Rounder) - origin[0];
            bytes[index] = (byte)Math.Clamp(rounded, 0, byte.MaxValue);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Round(float* values, float inverse, Vector512<int> origin)
    {
        Vector512<int> rounded = ((Vector512.Load(values) * inverse) + Vector512.Create(Rounder)).AsInt32() - origin;
        return Vector512.Min(Vector512.Max(rounded, Vector512<int>.Zero), Vector512.Create((int)byte.MaxValue)).AsUInt32();
    }
}
