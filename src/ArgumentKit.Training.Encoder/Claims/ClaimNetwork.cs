using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Pretrained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>
/// A second encoder, for what claims mean: finds them, and after two layers in which all claims of a text see one another, says which
/// supports, attacks, undercuts or repeats which, what a denial is about, and which claim is the main one.
/// </summary>
internal sealed class ClaimNetwork : nn.Module
{
    public const int Width = 256;
    public const int PairWidth = 64;
    public const int LayerCount = 2;
    private const double Dropout = 0.2;

    private readonly Linear _place = nn.Linear(2 * TransformerNetwork.Width, Width);
    private readonly Embedding _holder = nn.Embedding(2, Width);
    private readonly Embedding _position = nn.Embedding(ClaimLabels.PlaceCount, Width);
    private readonly ClaimLayer[] _layers;
    private readonly Linear _linkFrom = nn.Linear(Width, PairWidth * ClaimLabels.LinkCount);
    private readonly Linear _linkTo = nn.Linear(Width, PairWidth * ClaimLabels.LinkCount);
    private readonly Linear _none = nn.Linear(Width, 1);
    private readonly Linear _toBias = nn.Linear(Width, ClaimLabels.LinkCount);
    private readonly Embedding _distance = nn.Embedding(DistanceBucket.Count, ClaimLabels.LinkCount);
    private readonly Embedding _paragraphs = nn.Embedding(DistanceBucket.Count, ClaimLabels.LinkCount);
    private readonly Embedding _holders = nn.Embedding(ClaimLabels.HolderCount, ClaimLabels.LinkCount);
    private readonly Linear _target = nn.Linear(2 * TransformerNetwork.Width, PairWidth);
    private readonly Linear _targetClaim = nn.Linear(Width, PairWidth);
    private readonly Linear _targetNone = nn.Linear(2 * TransformerNetwork.Width, 1);
    private readonly Embedding _targetDistance = nn.Embedding(DistanceBucket.Count, 1);

    public ClaimNetwork(PretrainedEncoder pretrained, double dropout)
        : base(nameof(ClaimNetwork))
    {
        Transformer = new TransformerNetwork(pretrained, dropout);
        _layers = [.. Enumerable.Range(0, LayerCount).Select(_ => new ClaimLayer(Width, Dropout))];
        using (no_grad())
        {
            foreach (Embedding embedding in (Embedding[])[_holder, _position, _distance, _paragraphs, _holders, _targetDistance])
            {
                embedding.weight!.mul_(0.02f);
            }
        }

        RegisterComponents();
        register_module("transformer", Transformer);
        register_module("word", Word);
        register_module("kind", Kind);
        register_module("main", Main);
        for (int layer = 0; layer < LayerCount; layer++)
        {
            register_module($"layer{layer}", _layers[layer]);
        }
    }

    public TransformerNetwork Transformer { get; }

    /// <summary>Whether a word is in a claim: the columns of <see cref="ClaimLabels"/>.</summary>
    public Linear Word { get; } = nn.Linear(TransformerNetwork.Width, ClaimLabels.WordCount);

    /// <summary>Fact, value or policy.</summary>
    public Linear Kind { get; } = nn.Linear(Width, ClaimLabels.KindCount);

    /// <summary>How much a claim looks like the main one.</summary>
    public Linear Main { get; } = nn.Linear(Width, 1);

    public IEnumerable<Parameter> HeadParameters => named_parameters().Where(static item => !item.name.StartsWith("transformer.", StringComparison.Ordinal)).Select(static item => item.parameter);

    /// <summary>The claims of one text, after they have seen one another: [claims, width].</summary>
    /// <param name="means">[claims, encoder's width] the means of their words.</param>
    /// <param name="firsts">[claims, encoder's width] their first words.</param>
    /// <param name="isReported">[claims] 0 for the author's, 1 for another's.</param>
    /// <param name="positions">[claims] where in the text they stand, by tenths.</param>
    public Tensor Claims(Tensor means, Tensor firsts, Tensor isReported, Tensor positions)
    {
        Tensor hidden = Products.Wide(_place, cat([means, firsts], 1)) + _holder.call(isReported) + _position.call(positions);
        foreach (ClaimLayer layer in _layers)
        {
            hidden = layer.Apply(hidden);
        }

        return hidden;
    }

    /// <summary>Scores of links: [claims, claims * links + 1]; the last column is "none".</summary>
    public Tensor Links(Tensor claims, Tensor distances, Tensor paragraphs, Tensor holders)
    {
        long count = claims.shape[0];
        Tensor dropped = Drop(claims);
        Tensor from = Products.Linear(_linkFrom, dropped).view(count, ClaimLabels.LinkCount, PairWidth).transpose(0, 1);
        Tensor to = Products.Linear(_linkTo, dropped).view(count, ClaimLabels.LinkCount, PairWidth).permute(1, 2, 0);
        Tensor scores = from.matmul(to).to(float32).permute(1, 2, 0) / MathF.Sqrt(PairWidth);
        scores = scores + _toBias.call(dropped).unsqueeze(0) + _distance.call(distances) + _paragraphs.call(paragraphs) + _holders.call(holders);
        return cat([scores.reshape(count, -1), _none.call(dropped)], 1);
    }

    /// <summary>Scores of the claims that attributions may be about: [attributions, claims + 1]; the last column is "none in the text".</summary>
    public Tensor Targets(Tensor attributions, Tensor claims, Tensor distances)
    {
        Tensor dropped = Drop(attributions);
        Tensor scores = Products.Wide(_target, dropped).matmul(Products.Wide(_targetClaim, Drop(claims)).t()) / MathF.Sqrt(PairWidth);
        return cat([scores + _targetDistance.call(distances).squeeze(-1), _targetNone.call(dropped)], 1);
    }

    private Tensor Drop(Tensor value) => nn.functional.dropout(value, Dropout, training);
}
