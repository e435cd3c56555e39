using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Json;

/// <summary>The <c>argumentkit/1</c> contract: camelCase names, spans half-open in UTF-16 code units.</summary>
internal sealed class JsonFormat : OutputFormat
{
    /// <summary>Readable text: letters of every script and quotation marks stand as they are; <see cref="Harden"/> does the rest.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly SearchValues<char> Hazards =
        SearchValues.Create("<>&\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

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
    protected override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            new JsonAnalysisWriter(analysis, json).Write(document);
        }

        writer.Write(Harden(Encoding.UTF8.GetString(buffer.WrittenSpan)));
        writer.Write('\n');
    }

    /// <summary>
    /// Escapes what the encoder leaves: characters that would let a string end the HTML script element that the JSON is pasted into, and
    /// those that would turn the reading direction of the lines behind. Outside strings JSON has none of them.
    /// </summary>
    private static string Harden(string json)
    {
        StringBuilder hardened = new(json.Length);
        ReadOnlySpan<char> rest = json;
        while (rest.IndexOfAny(Hazards) is int index and >= 0)
        {
            hardened.Append(rest[..index]).Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[index]:X4}");
            rest = rest[(index + 1)..];
        }

        return hardened.Append(rest).ToString();
    }
}
