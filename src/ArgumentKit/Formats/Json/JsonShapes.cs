using System.Text.Json;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Json;

/// <summary>The shapes that recur in the contract: spans, lists of ids, confidences.</summary>
internal static class JsonShapes
{
    /// <summary>Scores of a model may differ in their last bits from machine to machine; four decimals do not.</summary>
    private const int ConfidenceDecimals = 4;

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeFields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of a span inside an object that has others.</summary>
    public static void WriteBounds(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>A span as an object of its own, or null.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is { } known)
        {
            json.WriteStartObject(name);
            json.WriteBounds(known);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteSpans(this Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans) =>
        json.WriteObjects(name, spans, json.WriteBounds);

    /// <summary>A confidence from 0 to 1; null for one that is no number.</summary>
    public static void WriteConfidence(this Utf8JsonWriter json, double confidence)
    {
        if (double.IsNaN(confidence))
        {
            json.WriteNull("confidence");
        }
        else
        {
            json.WriteNumber("confidence", Math.Round(Math.Clamp(confidence, 0, 1), ConfidenceDecimals));
        }
    }
}
