using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>
/// What of an analysis PolNeAR would annotate: the attributions that stand in no other's content and have a cue or a content. The
/// author's own "I think" is among them, as it is in the corpus.
/// </summary>
internal static class OutermostAttributions
{
    /// <summary>The words of the outermost attributions, in the order of the text.</summary>
    public static IReadOnlyList<AttributionSpans> Of(ArgumentAnalysis analysis) =>
        [.. from attribution in analysis.Attributions
            where attribution.Parent is null
            let spans = AttributionSpans.From(attribution)
            where !spans.Cue.IsEmpty || !spans.Content.IsEmpty
            select spans];

    /// <summary>The words of the annotated attributions; the corpus has no others than outermost ones.</summary>
    public static IReadOnlyList<AttributionSpans> Of(AttributedArticle article) => [.. article.Attributions.Select(AttributionSpans.From)];
}
