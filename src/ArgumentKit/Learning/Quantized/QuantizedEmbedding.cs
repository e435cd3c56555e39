using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// A table of vectors of signed bytes, one scale a vector: <c>scale = max|v| / 127</c>, <c>byte = round(v / scale)</c>, half to even.
/// Immutable and safe to share between threads.
/// </summary>
internal sealed unsafe class QuantizedEmbedding
{
    private readonly TensorMemory? _owned;
    private readonly Tensor? _stored;
    private readonly sbyte* _values;
    private readonly float[] _scales;

    private QuantizedEmbedding(int rows, int width, TensorMemory? owned, Tensor? stored, float[] scales)
    {
        Rows = rows;
        Width = width;
        _owned = owned;
        _stored = stored;
        _values = (sbyte*)(owned is null ? stored!.Start : owned.Start);
        _scales = scales;
    }

    /// <summary>Number of vectors.</summary>
    public int Rows { get; }

    /// <summary>Length of a vector.</summary>
    public int Width { get; }

    /// <summary>Quantizes a table.</summary>
    /// <param name="values">Rows times width numbers, row after row.</param>
    /// <param name="rows">Number of vectors, at least 1.</param>
    /// <param name="width">Length of a vector, at least 1.</param>
    /// <exception cref="ArgumentException">The values are not that many.</exception>
    public static QuantizedEmbedding Quantize(ReadOnlySpan<float> values, int rows, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        if (values.Length != (long)rows * width)
        {
            throw new ArgumentException($"Expected {rows} x {width} values, found {values.Length}.", nameof(values));
        }

        TensorMemory packed = TensorMemory.Allocate(values.Length);
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> vector = values.Slice(row * width, width);
            scales[row] = QuantizedMatrix.ScaleOf(vector);
            for (int column = 0; column < width; column++)
            {
                ((sbyte*)packed.Start)[((long)row * width) + column] = QuantizedMatrix.Round(vector[column], scales[row]);
            }
        }

        return new QuantizedEmbedding(rows, width, packed, null, scales);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the vectors stay in the file.</summary>
    /// <exception cref="DataFormatException">It is missing or malformed.</exception>
    public static QuantizedEmbedding Read(TensorFile file, string name)
    {
        Tensor values = file.Get(name + ".weight", TensorElement.Int8);
        if (values.Shape is not [> 0 and int rows, > 0 and int width])
        {
            throw file.Fault($"tensor '{name}.weight'", "it is no table of vectors.");
        }

        return new QuantizedEmbedding(rows, width, null, values, file.Get(name + ".scale", TensorElement.Float32, rows).Float32().ToArray());
    }

    /// <summary>Adds the table to a file under a name.</summary>
    public void Write(TensorFileWriter writer, string name)
    {
        writer.Add(name + ".weight", new ReadOnlySpan<sbyte>(_values, Rows * Width), Rows, Width);
        writer.Add(name + ".scale", _scales, Rows);
        GC.KeepAlive(this);
    }

    /// <summary>Writes one vector.</summary>
    /// <param name="row">Its number; one outside the table throws.</param>
    /// <param name="vector">Takes <see cref="Width"/> numbers.</param>
    public void Lookup(int row, Span<float> vector)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
        ReadOnlySpan<sbyte> bytes = new(_values + ((long)row * Width), Width);
        float scale = _scales[row];
        for (int index = 0; index < bytes.Length; index++)
        {
            vector[index] = bytes[index] * scale;
        }

        GC.KeepAlive(this);
    }
}
