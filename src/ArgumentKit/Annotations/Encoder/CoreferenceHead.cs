using System.Collections.Immutable;
using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Scores pairs of mentions, each by its head word, as the same speaker (word-level coreference, Dobrovolskii 2021).</summary>
internal sealed class CoreferenceHead(TensorFile file)
{
    /// <summary>Length of a mention's two rows.</summary>
    public const int Width = 128;

    // Further back, names are told by their spelling; the bound keeps the work linear.
    private const int Window = 60;

    private readonly QuantizedDense _anaphor = QuantizedDense.Read(file, "coreference.anaphor", Width, ReaderModel.Width);
    private readonly QuantizedDense _antecedent = QuantizedDense.Read(file, "coreference.antecedent", Width, ReaderModel.Width);
    private readonly float[] _distance = file.Get("coreference.distance", TensorElement.Float32, DistanceBucket.Count).Float32().ToArray();

    /// <summary>What a mention looks for, and what it offers to later ones.</summary>
    public void Prepare(ReadOnlySpan<float> word, Span<float> anaphor, Span<float> antecedent)
    {
        _anaphor.Apply(word, 1, anaphor);
        _antecedent.Apply(word, 1, antecedent);
    }

    /// <summary>The score of a pair; zero is that of "nobody before".</summary>
    /// <param name="anaphor">What the later mention looks for.</param>
    /// <param name="antecedent">What the earlier one offers.</param>
    /// <param name="distance">How many mentions lie between them, plus one.</param>
    public float Score(ReadOnlySpan<float> anaphor, ReadOnlySpan<float> antecedent, int distance) =>
        FixedOrder.Dot(anaphor, antecedent) + _distance[DistanceBucket.Of(distance)];

    /// <summary>Links each mention to the earlier one that fits best, if any fits better than "nobody before".</summary>
    public ImmutableArray<RecognisedMention> Link(List<MentionRow> mentions)
    {
        ImmutableArray<RecognisedMention>.Builder linked = ImmutableArray.CreateBuilder<RecognisedMention>(mentions.Count);
        for (int later = 0; later < mentions.Count; later++)
        {
            int best = -1;
            float highest = 0;
            for (int earlier = Math.Max(0, later - Window); earlier < later; earlier++)
            {
                float score = Score(mentions[later].Anaphor, mentions[earlier].Antecedent, later - earlier);
                (best, highest) = score > highest ? (earlier, score) : (best, highest);
            }

            linked.Add(new RecognisedMention(mentions[later].Head, mentions[later].Kind, best));
        }

        return linked.MoveToImmutable();
    }
}
