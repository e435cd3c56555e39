using ArgumentKit.Text;

namespace ArgumentKit.Formats.Json;

/// <summary>The <c>argumentkit/1</c> contract: camelCase names, spans half-open in UTF-16 code units.</summary>
internal sealed class JsonFormat : OutputFormat
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override string Description =>
        "Everything for programs: zones, sentences, speakers, attributions, claims, relations, with their spans.";

    /// <inheritdoc/>
    public override string Losses => "words, syntax trees and discourse units; the text itself (its length and SHA-256 are given)";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer) =>
        JsonText.Write(writer, json => new JsonAnalysisWriter(analysis, json).Write(document));
}
