using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// A small BERT (Devlin et al. 2019) in 8 bits: embeddings of pieces, places and word shapes, then layers of self-attention. Its results
/// are the same bytes on every machine. Immutable and safe to share between threads.
/// </summary>
internal sealed class TransformerEncoder
{
    /// <summary>Length of a vector.</summary>
    public const int Width = 384;

    /// <summary>Most pieces of a window, marks included.</summary>
    public const int Places = 512;

    private const int LayerCount = 6;

    private readonly QuantizedEmbedding _pieces;
    private readonly float[] _position;
    private readonly float[] _shape;
    private readonly LayerNorm _norm;
    private readonly TransformerLayer[] _layers;

    private TransformerEncoder(TensorFile file, string prefix, QuantizedEmbedding pieces)
    {
        _pieces = pieces;
        _position = file.Get(prefix + ".position", TensorElement.Float32, Places, Width).Float32().ToArray();
        _shape = file.Get(prefix + ".shape", TensorElement.Float32, WordShapes.Capacity, Width).Float32().ToArray();
        _norm = LayerNorm.Read(file, prefix + ".norm", Width);
        _layers = [.. Enumerable.Range(0, LayerCount).Select(layer => new TransformerLayer(file, $"{prefix}.{layer}"))];
    }

    /// <summary>Reads an encoder.</summary>
    /// <param name="file">The file.</param>
    /// <param name="prefix">What the names of its tensors begin with.</param>
    /// <param name="pieces">The vectors of the pieces, which several encoders share.</param>
    /// <exception cref="DataFormatException">A tensor is missing or of other extents.</exception>
    public static TransformerEncoder Read(TensorFile file, string prefix, QuantizedEmbedding pieces) => new(file, prefix, pieces);

    /// <summary>Reads one window.</summary>
    /// <param name="pieces">The numbers of the pieces, with the marks at both ends; at most <see cref="Places"/>.</param>
    /// <param name="shapes">The shape of the word that each piece belongs to.</param>
    /// <param name="output">Takes one vector a piece.</param>
    public void Encode(ReadOnlySpan<int> pieces, ReadOnlySpan<byte> shapes, Span<float> output)
    {
        for (int place = 0; place < pieces.Length; place++)
        {
            Span<float> row = output.Slice(place * Width, Width);
            _pieces.Lookup(pieces[place], row);
            FixedOrder.Add(row, _position.AsSpan(place * Width, Width));
            FixedOrder.Add(row, _shape.AsSpan(shapes[place] * Width, Width));
        }

        _norm.Apply(output, pieces.Length);
        using TransformerWorkspace workspace = new(pieces.Length);
        foreach (TransformerLayer layer in _layers)
        {
            layer.Apply(output, pieces.Length, workspace);
        }
    }
}
