using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArgumentKit.Formats.Json;

/// <summary>JSON as all formats write it: indented, lines end in LF, readable in every script, harmless wherever it is pasted.</summary>
internal static class JsonText
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

    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            write(json);
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
