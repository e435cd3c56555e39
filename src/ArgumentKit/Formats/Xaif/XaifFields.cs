using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ArgumentKit.Formats.Xaif;

/// <summary>Names of xAIF beyond those it shares with AIF JSON.</summary>
internal static class XaifFields
{
    public const string Aif = "AIF";
    public const string Text = "text";

    /// <summary>Under this key a graph keeps what the AIF block holds beyond its lists of nodes, edges and speech.</summary>
    public const string AifExtra = "xaif";

    /// <summary>The text of an xAIF file from its JSON text: a string, or an object that holds it as <c>txt</c>; null if there is none.</summary>
    public static string? TextOf(string raw)
    {
        using JsonDocument document = JsonDocument.Parse(raw);
        JsonElement text = document.RootElement;
        if (text.ValueKind == JsonValueKind.Object && text.TryGetProperty("txt", out JsonElement inner))
        {
            text = inner;
        }

        return text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }

    /// <summary>An object of members whose values are JSON text.</summary>
    public static string Object(IEnumerable<KeyValuePair<string, string>> members)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            foreach ((string key, string value) in members)
            {
                json.WritePropertyName(key);
                json.WriteRawValue(value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
