using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// A linear layer: <c>output = input · weightsᵀ + bias</c>, computed with 8-bit weights and activations (see <see cref="QuantizedMatrix"/> and
/// <see cref="QuantizedRows"/>), exact 32-bit integer sums, and one scaling at the end in this order:
/// <c>(float)(sum − zero · sum of weights) · (scale of row · scale of output) + bias</c>. The bytes of the result are the same on every machine.
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class QuantizedDense
{
    [ThreadStatic]
    private static QuantizedRows? s_rows;

    private readonly float[] _bias;

    private QuantizedDense(QuantizedMatrix matrix, ReadOnlySpan<float> bias)
    {
        Matrix = matrix;
        _bias = new float[QuantizedMatrix.PadOutputs(matrix.Outputs)];
        bias.CopyTo(_bias);
    }

    /// <summary>The weights.</summary>
    public QuantizedMatrix Matrix { get; }

    /// <summary>Length of a result row.</summary>
    public int Outputs => Matrix.Outputs;

    /// <summary>Length of an input row.</summary>
    public int Inputs => Matrix.Inputs;

    /// <summary>Quantizes a layer.</summary>
    /// <param name="weights">Outputs times inputs numbers, output after output, as <c>torch.nn.Linear.weight</c> has them.</param>
    /// <param name="bias">One number an output, or none at all.</param>
    /// <param name="outputs">Length of a result row, at least 1.</param>
    /// <param name="inputs">Length of an input row, 1 to 65,536.</param>
    /// <exception cref="ArgumentException">The weights or biases are not that many.</exception>
    public static QuantizedDense Quantize(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int outputs, int inputs) =>
        bias.Length == 0 || bias.Length == outputs
            ? new QuantizedDense(QuantizedMatrix.Quantize(weights, outputs, inputs), bias)
            : throw new ArgumentException($"Expected {outputs} biases, found {bias.Length}.", nameof(bias));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="DataFormatException">It is missing or malformed.</exception>
    public static QuantizedDense Read(TensorFile file, string name)
    {
        QuantizedMatrix matrix = QuantizedMatrix.Read(file, name);
        return new QuantizedDense(matrix, file.Get(name + ".bias", TensorElement.Float32, matrix.Outputs).Float32());
    }

    /// <summary>Reads what <see cref="Write"/> wrote, and checks its extents.</summary>
    /// <exception cref="DataFormatException">It is missing, malformed or of other extents.</exception>
    public static QuantizedDense Read(TensorFile file, string name, int outputs, int inputs)
    {
        QuantizedDense dense = Read(file, name);
        return dense.Outputs == outputs && dense.Inputs == inputs
            ? dense
            : throw file.Fault($"layer '{name}'", $"expected {outputs} x {inputs} weights, found {dense.Outputs} x {dense.Inputs}.");
    }

    /// <summary>Adds the layer to a file under a name.</summary>
    public void Write(TensorFileWriter writer, string name)
    {
        Matrix.Write(writer, name);
        writer.Add(name + ".bias", _bias.AsSpan(0, Outputs), Outputs);
    }

    /// <summary>Applies the layer.</summary>
    /// <param name="input">Rows times inputs numbers, row after row.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="output">Takes rows times outputs numbers.</param>
    public void Apply(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        QuantizedRows quantized = s_rows ??= new QuantizedRows();
        quantized.Quantize(input, rows, Inputs);
        Apply(quantized, output);
    }

    /// <summary>Applies the layer to rows that are quantized already, for instance because several layers read them.</summary>
    public void Apply(QuantizedRows input, Span<float> output) => QuantizedProduct.Multiply(input, Matrix, _bias, output);
}
