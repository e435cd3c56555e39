using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// A weight matrix of signed bytes, one scale an output: <c>scale = max|w| / 127</c>, <c>byte = round(w / scale)</c>, half to even.
/// It lies as the kernels read it: sixteen outputs together, of each four inputs side by side, then the next four inputs. Outputs are
/// padded to sixteen, inputs to sixty-four. Immutable and safe to share between threads.
/// </summary>
internal sealed unsafe class QuantizedMatrix
{
    /// <summary>Outputs that lie together.</summary>
    internal const int Lanes = 16;

    /// <summary>Inputs that lie side by side.</summary>
    internal const int Group = 4;

    // Sums of 255 · 127 stay within 32 bits for that many inputs.
    private const int MostInputs = 1 << 16;
    private const int InputPadding = 64;
    private const int Largest = 127;

    private readonly TensorMemory? _owned;
    private readonly Tensor? _stored;
    private readonly sbyte* _weights;
    private readonly float[] _scales;
    private readonly int[] _sums;

    private QuantizedMatrix(int outputs, int inputs, TensorMemory? owned, Tensor? stored, ReadOnlySpan<float> scales, ReadOnlySpan<int> sums)
    {
        Outputs = outputs;
        Inputs = inputs;
        _owned = owned;
        _stored = stored;
        _weights = (sbyte*)(owned is null ? stored!.Start : owned.Start);
        _scales = new float[PadOutputs(outputs)];
        _sums = new int[PadOutputs(outputs)];
        scales.CopyTo(_scales);
        sums.CopyTo(_sums);
    }

    /// <summary>Length of a result row.</summary>
    public int Outputs { get; }

    /// <summary>Length of an input row.</summary>
    public int Inputs { get; }

    /// <summary>What one step of a weight is worth, for each output, padded with zeros.</summary>
    internal ReadOnlySpan<float> Scales => _scales;

    /// <summary>The sum of each output's weights, padded with zeros: what a zero point of one adds.</summary>
    internal ReadOnlySpan<int> Sums => _sums;

    /// <summary>The packed weights. Keep this object alive while the pointer is used.</summary>
    internal sbyte* Weights => _weights;

    /// <summary>Quantizes weights.</summary>
    /// <param name="weights">Outputs times inputs numbers, output after output, as <c>torch.nn.Linear.weight</c> has them.</param>
    /// <param name="outputs">Length of a result row, at least 1.</param>
    /// <param name="inputs">Length of an input row, 1 to 65,536.</param>
    /// <exception cref="ArgumentException">The weights are not that many.</exception>
    public static QuantizedMatrix Quantize(ReadOnlySpan<float> weights, int outputs, int inputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, MostInputs);
        if (weights.Length != (long)outputs * inputs)
        {
            throw new ArgumentException($"Expected {outputs} x {inputs} weights, found {weights.Length}.", nameof(weights));
        }

        TensorMemory packed = TensorMemory.Allocate((long)PadOutputs(outputs) * PadInputs(inputs));
        float[] scales = new float[outputs];
        int[] sums = new int[outputs];
        for (int output = 0; output < outputs; output++)
        {
            ReadOnlySpan<float> row = weights.Slice(output * inputs, inputs);
            scales[output] = ScaleOf(row);
            for (int input = 0; input < inputs; input++)
            {
                sbyte weight = Round(row[input], scales[output]);
                sums[output] += weight;
                ((sbyte*)packed.Start)[Place(output, input, inputs)] = weight;
            }
        }

        return new QuantizedMatrix(outputs, inputs, packed, null, scales, sums);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the weights stay in the file.</summary>
    /// <exception cref="DataFormatException">It is missing or malformed.</exception>
    public static QuantizedMatrix Read(TensorFile file, string name)
    {
        ReadOnlySpan<int> size = file.Get(name + ".size", TensorElement.Int32, 2).Int32();
        (int outputs, int inputs) = (size[0], size[1]);
        if (outputs is < 1 or > MostInputs || inputs is < 1 or > MostInputs)
        {
            throw file.Fault($"tensor '{name}.size'", "it is out of range.");
        }

        Tensor weights = file.Get(name + ".weight", TensorElement.Int8, PadOutputs(outputs) / Lanes, PadInputs(inputs) / Group, Lanes, Group);
        ReadOnlySpan<float> scales = file.Get(name + ".scale", TensorElement.Float32, outputs).Float32();
        ReadOnlySpan<int> sums = file.Get(name + ".sum", TensorElement.Int32, outputs).Int32();
        return new QuantizedMatrix(outputs, inputs, null, weights, scales, sums);
    }

    /// <summary>Adds the matrix to a file under a name.</summary>
    public void Write(TensorFileWriter writer, string name)
    {
        int[] shape = [PadOutputs(Outputs) / Lanes, PadInputs(Inputs) / Group, Lanes, Group];
        writer.Add(name + ".size", [Outputs, Inputs], 2);
        writer.Add(name + ".weight", new ReadOnlySpan<sbyte>(_weights, PadOutputs(Outputs) * PadInputs(Inputs)), shape);
        writer.Add(name + ".scale", _scales.AsSpan(0, Outputs), Outputs);
        writer.Add(name + ".sum", _sums.AsSpan(0, Outputs), Outputs);
        GC.KeepAlive(this);
    }

    /// <summary>The weight that stands for one output and input, as the number it means.</summary>
    public float Weight(int output, int input)
    {
        float weight = _weights[Place(output, input, Inputs)] * _scales[output];
        GC.KeepAlive(this);
        return weight;
    }

    internal static int PadOutputs(int outputs) => (outputs + Lanes - 1) / Lanes * Lanes;

    internal static int PadInputs(int inputs) => (inputs + InputPadding - 1) / InputPadding * InputPadding;

    internal static float ScaleOf(ReadOnlySpan<float> row)
    {
        float largest = 0;
        foreach (float value in row)
        {
            largest = MathF.Max(largest, MathF.Abs(value));
        }

        return largest / Largest;
    }

    internal static sbyte Round(float value, float scale) => scale > 0 ? (sbyte)Math.Clamp(MathF.Round(value / scale), -Largest, Largest) : (sbyte)0;

    private static int Place(int output, int input, int inputs) =>
        (output / Lanes * PadInputs(inputs) * Lanes) + (input / Group * Lanes * Group) + (output % Lanes * Group) + (input % Group);
}
