using ArgumentKit.Attributions;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>The words of an attribution, gold or predicted.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">By which words.</param>
/// <param name="Content">What.</param>
internal readonly record struct AttributionSpans(SpanList Source, SpanList Cue, SpanList Content)
{
    /// <summary>The words of one part.</summary>
    public SpanList this[AttributionRole role] => role switch
    {
        AttributionRole.Source => Source,
        AttributionRole.Cue => Cue,
        _ => Content,
    };

    /// <summary>The words of an annotated attribution.</summary>
    public static AttributionSpans From(GoldAttribution attribution) =>
        new(SpanList.Of(attribution.Source), SpanList.Of(attribution.Cue), SpanList.Of(attribution.Content));

    /// <summary>The words of an attribution that the analyzer found.</summary>
    public static AttributionSpans From(Attribution attribution) =>
        new(SpanList.Of(attribution.Source), SpanList.Of(attribution.Cue), SpanList.Of(attribution.Content));

    /// <summary>
    /// Whether each part that this one, the gold one, has shares with the other's at least half of the characters of the longer of the two.
    /// </summary>
    public bool SharesHalf(AttributionSpans predicted) =>
        Agrees(Source, predicted.Source) && Agrees(Cue, predicted.Cue) && Agrees(Content, predicted.Content);

    /// <summary>The words of one part of several attributions, those without that part left out.</summary>
    public static IEnumerable<SpanList> Part(IEnumerable<AttributionSpans> attributions, AttributionRole role) =>
        attributions.Select(attribution => attribution[role]).Where(static part => !part.IsEmpty);

    private static bool Agrees(SpanList gold, SpanList predicted) => gold.IsEmpty || gold.SharesHalf(predicted);
}
