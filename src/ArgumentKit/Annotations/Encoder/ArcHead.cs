using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Scores every word of a sentence as the head of every other (deep biaffine attention, Dozat and Manning 2017).</summary>
internal sealed class ArcHead
{
    private const int Width = 256;

    private readonly QuantizedDense _dependent;
    private readonly QuantizedDense _product;
    private readonly QuantizedDense _head;
    private readonly float[] _root;

    public ArcHead(TensorFile file)
    {
        _dependent = QuantizedDense.Read(file, "arc.dependent", Width, ReaderModel.Width);
        _product = QuantizedDense.Read(file, "arc.product", Width, Width);
        _head = QuantizedDense.Read(file, "arc.head", Width, ReaderModel.Width);
        _root = file.Get("arc.root", TensorElement.Float32, Width).Float32().ToArray();
    }

    /// <summary>The scores: [word, head]; the last column is the root.</summary>
    public float[,] Score(ReadOnlySpan<float> words, int count)
    {
        float[] hidden = new float[count * Width];
        float[] dependents = new float[count * Width];
        float[] heads = new float[count * Width];
        _dependent.Apply(words, count, hidden);
        FixedOrder.Rectify(hidden);
        _product.Apply(hidden, count, dependents);
        _head.Apply(words, count, heads);
        FixedOrder.Rectify(heads);
        float[,] scores = new float[count, count + 1];
        for (int word = 0; word < count; word++)
        {
            ReadOnlySpan<float> dependent = dependents.AsSpan(word * Width, Width);
            for (int head = 0; head < count; head++)
            {
                scores[word, head] = FixedOrder.Dot(dependent, heads.AsSpan(head * Width, Width));
            }

            scores[word, count] = FixedOrder.Dot(dependent, _root);
        }

        return scores;
    }
}
