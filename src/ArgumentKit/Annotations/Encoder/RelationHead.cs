using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Names the relation of each word to the head that it was given.</summary>
internal sealed class RelationHead
{
    private const int Width = 192;

    private readonly QuantizedDense _dependent;
    private readonly QuantizedDense _head;
    private readonly QuantizedDense _output;
    private readonly float[] _root;

    public RelationHead(TensorFile file)
    {
        _dependent = QuantizedDense.Read(file, "label.dependent", Width, ReaderModel.Width);
        _head = QuantizedDense.Read(file, "label.head", Width, ReaderModel.Width);
        _output = QuantizedDense.Read(file, "label.output", Enum.GetValues<DependencyRelation>().Length, Width);
        _root = file.Get("label.root", TensorElement.Float32, Width).Float32().ToArray();
    }

    /// <summary>The relations of a sentence's words; exactly the root gets <see cref="DependencyRelation.Root"/>.</summary>
    public void Name(ReadOnlySpan<float> words, ReadOnlySpan<int> heads, Span<DependencyRelation> relations)
    {
        int count = heads.Length;
        float[] hidden = new float[count * Width];
        float[] governors = new float[count * Width];
        float[] scores = new float[count * _output.Outputs];
        _dependent.Apply(words, count, hidden);
        _head.Apply(words, count, governors);
        for (int word = 0; word < count; word++)
        {
            ReadOnlySpan<float> governor = heads[word] < 0 ? _root : governors.AsSpan(heads[word] * Width, Width);
            Span<float> row = hidden.AsSpan(word * Width, Width);
            for (int index = 0; index < Width; index++)
            {
                row[index] = Math.Max(0, row[index] + governor[index]);
            }
        }

        _output.Apply(hidden, count, scores);
        for (int word = 0; word < count; word++)
        {
            Span<float> row = scores.AsSpan(word * _output.Outputs, _output.Outputs);
            row[(int)DependencyRelation.Root] = heads[word] < 0 ? float.PositiveInfinity : float.NegativeInfinity;
            relations[word] = (DependencyRelation)Scores.Best(row);
        }
    }
}
