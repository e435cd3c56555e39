using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Reads from the means of cue and content what a speaker does with the words: act, negation, certainty.</summary>
internal sealed class ActHead(TensorFile file)
{
    private const int Width = 256;

    private readonly QuantizedDense _hidden = QuantizedDense.Read(file, "act.hidden", Width, 2 * ReaderModel.Width);
    private readonly QuantizedDense _output = QuantizedDense.Read(file, "act.output", ActLabels.Count, Width);

    /// <summary>Scores, in the columns that <see cref="ActLabels"/> names.</summary>
    /// <param name="cueAndContent">The two means, one behind the other.</param>
    /// <param name="scores">Takes the scores.</param>
    public void Score(ReadOnlySpan<float> cueAndContent, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[Width];
        _hidden.Apply(cueAndContent, 1, hidden);
        FixedOrder.Rectify(hidden);
        _output.Apply(hidden, 1, scores);
    }
}
