using System.Text.Json;
using ArgumentKit.Formats.Aif;
using ArgumentKit.Formats.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Xaif;

/// <summary>xAIF, in the dialect that OVA3 opens or in the one that the modules of oAMF pass on (https://github.com/arg-tech/xaif).</summary>
internal sealed class XaifFormat(bool isOamf) : GraphFormat
{
    private const int Columns = 4;
    private const int ColumnWidth = 320;
    private const int RowHeight = 140;

    /// <inheritdoc/>
    public override string Name => isOamf ? "oamf" : "xaif";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => isOamf ? ".oamf.json" : ".xaif.json";

    /// <inheritdoc/>
    public override string Description => isOamf
        ? "The graph as xAIF for the modules of oAMF."
        : "The graph as xAIF, text and marked words included, for the editor OVA3.";

    /// <inheritdoc/>
    public override GraphContent Carries => GraphContent.All;

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph graph, TextWriter writer) => JsonText.Write(writer, json =>
    {
        bool hasTool = graph.Extra["OVA"] is not null || graph.Extra["ova"] is not null;
        AifContent content = AifProjection.Of(graph, withText: true, keepsFrame: !hasTool);
        Dictionary<string, string> extra = content.Extra.ToDictionary();
        json.WriteStartObject();
        WriteAif(json, content, extra.GetValueOrDefault(XaifFields.AifExtra));
        WriteText(json, content);
        if (!hasTool)
        {
            WriteTool(json, content, extra);
        }

        foreach ((string key, string value) in content.Extra.Where(static entry => entry.Key != XaifFields.AifExtra))
        {
            json.WritePropertyName(key);
            json.WriteRawValue(value);
        }

        AifJsonWriter.WriteDetails(json, content.Details);
        json.WriteEndObject();
    });

    private static void WriteAif(Utf8JsonWriter json, AifContent content, string? extra)
    {
        json.WriteStartObject(XaifFields.Aif);
        AifJsonWriter.WriteNodes(json, content, withSchemes: false);
        AifJsonWriter.WriteEdges(json, content, withForm: false);
        json.WriteStartArray(AifFields.SchemeFulfillments);
        foreach (AifNode node in content.Nodes.Where(static node => node.SchemeId is not null))
        {
            json.WriteStartObject();
            json.WriteString("nodeID", node.Id);
            json.WriteString("schemeID", node.SchemeId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(AifFields.Participants);
        foreach (Participant participant in content.Participants)
        {
            XaifParticipant.Write(json, participant);
        }

        json.WriteEndArray();
        AifJsonWriter.WriteLocutions(json, content);
        using JsonDocument kept = JsonDocument.Parse(extra ?? "{}");
        foreach (string list in (string[])["descriptorfulfillments", "cqdescriptorfulfillments"])
        {
            if (!kept.RootElement.TryGetProperty(list, out _))
            {
                json.WriteStartArray(list);
                json.WriteEndArray();
            }
        }

        foreach (JsonProperty member in kept.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private void WriteText(Utf8JsonWriter json, AifContent content)
    {
        json.WritePropertyName(XaifFields.Text);
        if (content.RawText is { } raw)
        {
            json.WriteRawValue(raw);
        }
        else if (isOamf)
        {
            json.WriteStartObject();
            json.WriteString("txt", content.Html ?? "");
            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(content.Html ?? "");
        }
    }

    /// <summary>What the tool wants to find besides: where OVA3 is to draw the nodes, that oAMF has a dialogue before it.</summary>
    private void WriteTool(Utf8JsonWriter json, AifContent content, Dictionary<string, string> extra)
    {
        if (isOamf)
        {
            json.WriteStartArray("ova");
            json.WriteEndArray();
            if (!extra.ContainsKey("dialog"))
            {
                json.WriteBoolean("dialog", content.Locutions.Count > 0);
            }

            return;
        }

        json.WriteStartObject("OVA");
        json.WriteString("firstname", "");
        json.WriteString("surname", "");
        json.WriteString("url", "");
        json.WriteStartArray(AifFields.Nodes);
        foreach ((int index, AifNode node) in content.Nodes.Index())
        {
            json.WriteStartObject();
            json.WriteString("nodeID", node.Id);
            json.WriteBoolean("visible", true);
            json.WriteNumber("x", index % Columns * ColumnWidth);
            json.WriteNumber("y", index / Columns * RowHeight);
            json.WriteString("timestamp", node.Timestamp ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(AifFields.Edges);
        foreach (AifEdge edge in content.Edges)
        {
            json.WriteStartObject();
            json.WriteString("fromID", edge.From);
            json.WriteString("toID", edge.To);
            json.WriteBoolean("visible", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
