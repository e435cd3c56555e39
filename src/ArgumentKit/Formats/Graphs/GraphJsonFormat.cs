using ArgumentKit.Formats.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Graphs;

/// <summary>The graph with all that it holds, in this library's own JSON.</summary>
internal sealed class GraphJsonFormat : GraphFormat
{
    public const string Version = "argumentkit-graph/1";

    /// <inheritdoc/>
    public override string Name => "graph";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".graph.json";

    /// <inheritdoc/>
    public override string Description => "The graph with all that it holds, for programs and for reading back.";

    /// <inheritdoc/>
    public override GraphContent Carries => GraphContent.All;

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph graph, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", Version);
        GraphJsonWriter.WriteMembers(json, graph, withText: true);
        json.WriteEndObject();
    });
}
