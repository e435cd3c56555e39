using System.Text.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Graphs;

/// <summary>Reads this library's own JSON: a graph, or the graph inside an analysis.</summary>
internal sealed class GraphJsonFileReader : GraphReader
{
    private const string AnalysisPrefix = "argumentkit/";

    /// <inheritdoc/>
    public override string Name => "graph";

    /// <inheritdoc/>
    public override string Description => "This library's own JSON, of a graph or of an analysis.";

    /// <inheritdoc/>
    internal override bool Recognizes(InputOutline outline) =>
        outline.ValueOf("format") is var format && (format == GraphJsonFormat.Version || format.StartsWith(AnalysisPrefix, StringComparison.Ordinal));

    /// <inheritdoc/>
    private protected override ArgumentGraph ReadCore(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        JsonObject json = JsonObject.From(document.RootElement, "top");
        string format = json.Required("format");
        JsonObject graph = format == GraphJsonFormat.Version ? json
            : format.StartsWith(AnalysisPrefix, StringComparison.Ordinal)
                ? json.Object("graph") ?? throw json.Fault("The analysis holds no 'graph'; this version writes one, older ones did not.")
            : throw json.Fault($"'{format}' is no format that this version reads; it reads '{GraphJsonFormat.Version}'.");
        return Build(GraphJsonReader.ReadGraph(graph));
    }
}
