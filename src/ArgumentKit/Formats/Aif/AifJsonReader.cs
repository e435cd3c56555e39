using System.Text.Json;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>
/// Reads the lists that AIF JSON and xAIF share, in one pass over the bytes. Values that recur from node to node (types, time stamps,
/// schemes) become one string.
/// </summary>
internal sealed class AifJsonReader(AifContent content)
{
    private string _lastTimestamp = "";
    private string _lastScheme = "";
    private string _lastSchemeId = "";

    /// <summary>Reads one member if it is one of the shared lists; the reader stands on its value.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryRead(ref Utf8JsonReader reader, string key)
    {
        switch (key)
        {
            case AifFields.Nodes:
                ReadList(ref reader, ReadNode);
                return true;
            case AifFields.Edges:
                ReadList(ref reader, ReadEdge);
                return true;
            case AifFields.Locutions:
                ReadList(ref reader, ReadLocution);
                return true;
            default:
                return false;
        }
    }

    private static void ReadList(ref Utf8JsonReader reader, ItemReader read)
    {
        if (reader.EntersList())
        {
            while (reader.NextObject())
            {
                read(ref reader);
            }
        }
    }

    private void ReadNode(ref Utf8JsonReader reader)
    {
        AifNode node = new();
        List<KeyValuePair<string, string>>? extra = null;
        long start = reader.TokenStartIndex;
        while (reader.NextKey())
        {
            if (reader.ValueTextEquals("nodeID"u8))
            {
                reader.Next();
                node.Id = reader.Scalar() ?? "";
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                reader.Next();
                node.Text = reader.Scalar() ?? "";
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                reader.Next();
                node.Type = ReadType(ref reader);
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Next();
                node.Timestamp = Recurring(ref reader, ref _lastTimestamp);
            }
            else if (reader.ValueTextEquals("scheme"u8))
            {
                reader.Next();
                node.SchemeName = Recurring(ref reader, ref _lastScheme);
            }
            else if (reader.ValueTextEquals("schemeID"u8))
            {
                reader.Next();
                node.SchemeId = Recurring(ref reader, ref _lastSchemeId);
            }
            else if (reader.ValueTextEquals("argumentkit"u8))
            {
                reader.Next();
                node.Details = reader.Raw();
            }
            else
            {
                AddExtra(ref reader, ref extra);
            }
        }

        if (node.Id.Length == 0)
        {
            throw new GraphFault($"byte {start + 1}", "The node has no nodeID.");
        }

        node.Extra = extra is null ? ExtensionData.Empty : ExtensionData.FromEntries(extra);
        content.Nodes.Add(node);
    }

    private void ReadEdge(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? from = null;
        string? to = null;
        string? details = null;
        List<KeyValuePair<string, string>>? extra = null;
        long start = reader.TokenStartIndex;
        while (reader.NextKey())
        {
            if (reader.ValueTextEquals("edgeID"u8))
            {
                reader.Next();
                id = reader.Scalar();
            }
            else if (reader.ValueTextEquals("fromID"u8))
            {
                reader.Next();
                from = reader.Scalar();
            }
            else if (reader.ValueTextEquals("toID"u8))
            {
                reader.Next();
                to = reader.Scalar();
            }
            else if (reader.ValueTextEquals("argumentkit"u8))
            {
                reader.Next();
                details = reader.Raw();
            }
            else
            {
                AddExtra(ref reader, ref extra);
            }
        }

        if (from is null || to is null)
        {
            throw new GraphFault($"byte {start + 1}", $"The edge has no {(from is null ? "fromID" : "toID")}.");
        }

        content.Edges.Add(new AifEdge(id, from, to, extra is null ? ExtensionData.Empty : ExtensionData.FromEntries(extra), details));
    }

    private void ReadLocution(ref Utf8JsonReader reader)
    {
        string? node = null;
        SpeechEvent found = new("");
        List<KeyValuePair<string, string>>? extra = null;
        long start = reader.TokenStartIndex;
        while (reader.NextKey())
        {
            if (reader.ValueTextEquals("nodeID"u8))
            {
                reader.Next();
                node = reader.Scalar();
            }
            else if (reader.ValueTextEquals("personID"u8))
            {
                reader.Next();
                found = found with { Speaker = reader.Scalar() ?? "" };
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Next();
                found = found with { Timestamp = Recurring(ref reader, ref _lastTimestamp) };
            }
            else if (reader.ValueTextEquals("start"u8))
            {
                reader.Next();
                found = found with { Start = reader.Scalar() };
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                reader.Next();
                found = found with { End = reader.Scalar() };
            }
            else if (reader.ValueTextEquals("source"u8))
            {
                reader.Next();
                found = found with { Source = reader.Scalar() };
            }
            else
            {
                AddExtra(ref reader, ref extra);
            }
        }

        if (node is null)
        {
            throw new GraphFault($"byte {start + 1}", "The locution has no nodeID.");
        }

        content.Locutions.Add(new AifLocution(node, extra is null ? found : found with { Extra = ExtensionData.FromEntries(extra) }));
    }

    /// <summary>Keeps an unknown member; null says as little as absence and is not kept.</summary>
    private static void AddExtra(ref Utf8JsonReader reader, ref List<KeyValuePair<string, string>>? extra)
    {
        // "formEdgeID": null is on every edge that AIFdb ever wrote: do not even make a string of the key.
        Utf8JsonReader ahead = reader;
        ahead.Next();
        if (ahead.TokenType == JsonTokenType.Null)
        {
            reader = ahead;
            return;
        }

        string key = reader.Text();
        reader.Next();
        (extra ??= []).Add(new(key, reader.Raw()));
    }

    private static string ReadType(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? reader.Scalar() ?? ""
        : reader.ValueTextEquals("I"u8) ? "I"
        : reader.ValueTextEquals("L"u8) ? "L"
        : reader.ValueTextEquals("YA"u8) ? "YA"
        : reader.ValueTextEquals("TA"u8) ? "TA"
        : reader.ValueTextEquals("RA"u8) ? "RA"
        : reader.ValueTextEquals("CA"u8) ? "CA"
        : reader.ValueTextEquals("MA"u8) ? "MA"
        : reader.Text();

    private static string? Recurring(ref Utf8JsonReader reader, ref string last)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.Scalar();
        }

        if (!reader.ValueTextEquals(last))
        {
            last = reader.Text();
        }

        return last;
    }

    private delegate void ItemReader(ref Utf8JsonReader reader);
}
