using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// For one cue at a time, says of every word of the window whether it belongs to the cue's source or content: word, cue and distance meet
/// in one layer, a second looks at five words side by side.
/// </summary>
internal sealed class RoleHead
{
    private const int Width = 256;
    private const int Context = 128;
    private const int Reach = 5;

    private readonly QuantizedDense _word;
    private readonly QuantizedDense _cue;
    private readonly QuantizedDense _context;
    private readonly QuantizedDense _output;
    private readonly float[] _contextBias;
    private readonly float[] _distance;

    public RoleHead(TensorFile file)
    {
        _word = QuantizedDense.Read(file, "role.word", Width, ReaderModel.Width);
        _cue = QuantizedDense.Read(file, "role.cue", Width, ReaderModel.Width);
        _context = QuantizedDense.Read(file, "role.context", Reach * Context, Width);
        _output = QuantizedDense.Read(file, "role.output", RoleLabels.Count, Width + Context);
        _contextBias = file.Get("role.context.shared", TensorElement.Float32, Context).Float32().ToArray();
        _distance = file.Get("role.distance", TensorElement.Float32, DistanceBucket.Count, Width).Float32().ToArray();
    }

    /// <summary>What does not depend on the cue: one row a word, for <see cref="Score"/>.</summary>
    public float[] Prepare(ReadOnlySpan<float> words, int count)
    {
        float[] prepared = new float[count * Width];
        _word.Apply(words, count, prepared);
        return prepared;
    }

    /// <summary>Scores the roles of each word.</summary>
    /// <param name="prepared">What <see cref="Prepare"/> gave for the window.</param>
    /// <param name="count">Number of words of the window.</param>
    /// <param name="cue">The mean vector of the cue's words.</param>
    /// <param name="first">The first word of the cue.</param>
    /// <param name="last">The last word of the cue.</param>
    /// <param name="scores">Takes <see cref="RoleLabels.Count"/> numbers a word.</param>
    public void Score(ReadOnlySpan<float> prepared, int count, ReadOnlySpan<float> cue, int first, int last, Span<float> scores)
    {
        Span<float> shared = stackalloc float[Width];
        _cue.Apply(cue, 1, shared);
        float[] hidden = new float[count * Width];
        for (int word = 0; word < count; word++)
        {
            int distance = word < first ? word - first : word > last ? word - last : 0;
            ReadOnlySpan<float> place = _distance.AsSpan(DistanceBucket.Of(distance) * Width, Width);
            ReadOnlySpan<float> own = prepared.Slice(word * Width, Width);
            Span<float> row = hidden.AsSpan(word * Width, Width);
            for (int index = 0; index < Width; index++)
            {
                row[index] = Math.Max(0, own[index] + place[index] + shared[index]);
            }
        }

        float[] views = new float[count * Reach * Context];
        _context.Apply(hidden, count, views);
        float[] joined = new float[count * (Width + Context)];
        for (int word = 0; word < count; word++)
        {
            Span<float> row = joined.AsSpan(word * (Width + Context), Width + Context);
            hidden.AsSpan(word * Width, Width).CopyTo(row);
            Span<float> around = row[Width..];
            _contextBias.CopyTo(around);
            for (int step = 0; step < Reach; step++)
            {
                int neighbour = word + step - (Reach / 2);
                if (neighbour >= 0 && neighbour < count)
                {
                    FixedOrder.Add(around, views.AsSpan(((neighbour * Reach) + step) * Context, Context));
                }
            }

            FixedOrder.Rectify(around);
        }

        _output.Apply(joined, count, scores);
    }
}
