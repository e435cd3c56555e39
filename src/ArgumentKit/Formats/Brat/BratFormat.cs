using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Brat;

/// <summary>
/// Standoff annotation (https://brat.nlplab.org/standoff.html) by the conventions of the PolNeAR corpus: text-bound Source, Cue and
/// Content, and an event that joins them, triggered by a second annotation on the cue. Only attributions that stand in no other, as there.
/// </summary>
internal sealed class BratFormat : OutputFormat
{
    private const string WithSource = "Attribution";
    private const string WithoutSource = "Attribution-no-source";

    /// <inheritdoc/>
    public override string Name => "brat";

    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override string Extension => ".ann";

    /// <inheritdoc/>
    public override string Description => "The outermost attributions as standoff annotation, by the conventions of the PolNeAR corpus.";

    /// <inheritdoc/>
    public override string Losses =>
        "everything but source, cue and content: nested attributions, who the speakers are, acts, claims and the graph";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer)
    {
        BratAnnotations annotations = new(analysis.Text, writer);
        foreach (Attribution attribution in analysis.Attributions.Where(static attribution => attribution.Parent is null))
        {
            Write(attribution, annotations);
        }
    }

    private static void Write(Attribution attribution, BratAnnotations annotations)
    {
        string? source = annotations.AddTextBound("Source", attribution.Source);
        string? cue = annotations.AddTextBound("Cue", attribution.Cue);
        string? content = annotations.AddTextBound("Content", attribution.Content);

        // An event needs a trigger; a quotation that stands alone has no cue, and triggers itself.
        ImmutableArray<TextSpan> trigger = (cue, content) switch
        {
            (not null, _) => attribution.Cue,
            (null, not null) => attribution.Content,
            _ => attribution.Source,
        };
        string type = source is null ? WithoutSource : WithSource;
        if (annotations.AddTextBound(type, trigger) is { } triggerId)
        {
            annotations.AddEvent(type, triggerId, ("Content", content), ("Cue", cue), ("Source", source));
        }
    }
}
