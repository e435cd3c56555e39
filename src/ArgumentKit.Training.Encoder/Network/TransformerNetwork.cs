using ArgumentKit.Training.Encoder.Pretrained;
using ArgumentKit.Training.Encoder.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Network;

/// <summary>
/// The six layers of MiniLM with one embedding more: the shape of the word that a piece belongs to, since the vocabulary knows no
/// capitals. Word embeddings stay as they came. Matrix products run in bfloat16, sums and norms in single precision.
/// </summary>
internal sealed class TransformerNetwork : nn.Module
{
    public const int Width = 384;
    public const int LayerCount = 6;
    public const int ShapeCount = 8;
    private const double NormEpsilon = 1e-12;

    private readonly Tensor _words;
    private readonly Embedding _position;
    private readonly Embedding _shape;
    private readonly LayerNorm _norm;
    private readonly TransformerLayer[] _layers;
    private readonly double _dropout;

    public TransformerNetwork(PretrainedEncoder pretrained, double dropout)
        : base(nameof(TransformerNetwork))
    {
        _dropout = dropout;
        _words = pretrained["embeddings.word_embeddings.weight"].DetachFromDisposeScope();
        _position = nn.Embedding(512, Width);
        _shape = nn.Embedding(ShapeCount, Width);
        _norm = nn.LayerNorm(Width, NormEpsilon);
        using (no_grad())
        {
            // Every piece is of the first token type.
            _position.weight!.copy_(pretrained["embeddings.position_embeddings.weight"] + pretrained["embeddings.token_type_embeddings.weight"][0]);
            _shape.weight!.zero_();
            _norm.weight!.copy_(pretrained["embeddings.LayerNorm.weight"]);
            _norm.bias!.copy_(pretrained["embeddings.LayerNorm.bias"]);
        }

        _layers = [.. Enumerable.Range(0, LayerCount).Select(layer => new TransformerLayer(pretrained, layer, dropout))];
        register_module("position", _position);
        register_module("shape", _shape);
        register_module("norm", _norm);
        for (int layer = 0; layer < LayerCount; layer++)
        {
            register_module($"layer{layer}", _layers[layer]);
        }
    }

    public Tensor Words => _words;

    /// <summary>One vector a word: that of its first piece.</summary>
    public Tensor WordsOf(Batch batch)
    {
        (Tensor pieces, Tensor shapes, Tensor mask, Tensor first) = batch.ToTensors();
        return Encode(pieces, shapes, mask.to(Products.Type)).view(-1, Width).index_select(0, first);
    }

    /// <summary>The vectors of all pieces.</summary>
    /// <param name="pieces">[windows, length] numbers of pieces.</param>
    /// <param name="shapes">[windows, length] numbers of shapes.</param>
    /// <param name="mask">[windows, 1, 1, length], zero for a piece and very negative for padding.</param>
    private Tensor Encode(Tensor pieces, Tensor shapes, Tensor mask)
    {
        long length = pieces.shape[1];
        Tensor hidden = _words.index_select(0, pieces.flatten()).view(pieces.shape[0], length, Width) + _position.weight![..(int)length] + _shape.call(shapes);
        hidden = nn.functional.dropout(_norm.call(hidden), _dropout, training);
        foreach (TransformerLayer layer in _layers)
        {
            hidden = layer.Apply(hidden, mask);
        }

        return hidden;
    }
}
