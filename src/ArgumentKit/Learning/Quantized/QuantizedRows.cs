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
        float smallest = 0;
        float largest = 0;
        foreach (float value in values)
        {
            smallest = MathF.Min(smallest, value);
            largest = MathF.Max(largest, value);
        }

        Span<byte> bytes = _bytes.Bytes((long)row * Stride, Stride);
        bytes[values.Length..].Clear();
        float range = largest - smallest;
        if (!(range > SmallestRange))
        {
            _scales[row] = 0;
            _zeros[row] = 0;
            bytes.Clear();
            return;
        }

        float inverse = Levels / range;
        int zero = (int)MathF.Round(-smallest * inverse);
        _scales[row] = range / Levels;
        _zeros[row] = zero;
        for (int index = 0; index < values.Length; index++)
        {
            bytes[index] = (byte)Math.Clamp((int)MathF.Round(values[index] * inverse) + zero, 0, byte.MaxValue);
        }
    }
}
