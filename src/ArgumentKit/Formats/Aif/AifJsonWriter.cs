using System.Text.Json;
using ArgumentKit.Formats.Graphs;

namespace ArgumentKit.Formats.Aif;

/// <summary>Writes the lists that AIF JSON and xAIF share.</summary>
internal static class AifJsonWriter
{
    public static void WriteNodes(Utf8JsonWriter json, AifContent content, bool withSchemes)
    {
        json.WriteStartArray(AifFields.Nodes);
        foreach (AifNode node in content.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("nodeID", node.Id);
            json.WriteString("text", node.Text);
            json.WriteString("type", node.Type);
            WriteText(json, "timestamp", node.Timestamp);
            if (withSchemes)
            {
                WriteText(json, "scheme", node.SchemeName);
                WriteText(json, "schemeID", node.SchemeId);
            }

            GraphJsonWriter.WriteMembers(json, node.Extra);
            WriteDetails(json, node.Details);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteEdges(Utf8JsonWriter json, AifContent content, bool withForm)
    {
        json.WriteStartArray(AifFields.Edges);
        foreach (AifEdge edge in content.Edges)
        {
            json.WriteStartObject();
            WriteText(json, "edgeID", edge.Id);
            json.WriteString("fromID", edge.From);
            json.WriteString("toID", edge.To);
            if (withForm && edge.Extra["formEdgeID"] is null)
            {
                json.WriteNull("formEdgeID");
            }

            GraphJsonWriter.WriteMembers(json, edge.Extra);
            WriteDetails(json, edge.Details);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteLocutions(Utf8JsonWriter json, AifContent content)
    {
        json.WriteStartArray(AifFields.Locutions);
        foreach (AifLocution row in content.Locutions)
        {
            SpeakerNames.Write(json, row);
        }

        json.WriteEndArray();
    }

    public static void WriteDetails(Utf8JsonWriter json, string? details)
    {
        if (details is not null)
        {
            json.WritePropertyName(AifFields.Details);
            json.WriteRawValue(details);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
