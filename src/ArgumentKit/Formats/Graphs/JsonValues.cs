using System.Text;
using System.Text.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Graphs;

/// <summary>Values of graph files in JSON, read as tolerantly as their writers are careless: ids that are numbers here and strings there.</summary>
internal static class JsonValues
{
    public static JsonReaderOptions Options { get; } = new() { MaxDepth = GraphReader.DeepestNesting, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Moves to the next token.</summary>
    /// <exception cref="GraphFault">The input ends.</exception>
    public static void Next(this ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new GraphFault("end", "The file ends too early.");
        }
    }

    /// <summary>Checks that nothing follows.</summary>
    /// <exception cref="GraphFault">Something does.</exception>
    public static void End(this ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw reader.Unexpected("the end of the file");
        }
    }

    /// <summary>The value at the reader as a string; numbers by their digits, null as null.</summary>
    /// <exception cref="GraphFault">It is an object or a list.</exception>
    public static string? Scalar(this ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.Text(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw Unexpected(ref reader, "a string or number"),
    };

    /// <summary>A fault at the reader's place.</summary>
    public static GraphFault Unexpected(this ref Utf8JsonReader reader, string expected) =>
        new($"byte {reader.TokenStartIndex + 1}", $"Here should be {expected}, not {NameOf(reader.TokenType)}.");

    /// <summary>The value at the reader as compact JSON text; the reader then stands on its last token.</summary>
    public static string Raw(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return "null";
        }

        JsonElement value = JsonElement.ParseValue(ref reader);
        try
        {
            return ExtensionData.Compact(value);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair somewhere inside: the writer refuses what the reader let pass.
            return value.GetRawText();
        }
    }

    /// <summary>Moves into a list; false, and the value is passed over, if there is null in its place.</summary>
    /// <exception cref="GraphFault">It is neither.</exception>
    public static bool EntersList(this ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => true,
        JsonTokenType.Null => false,
        _ => throw reader.Unexpected("a list"),
    };

    /// <summary>Moves to the next object of a list; false at its end.</summary>
    /// <exception cref="GraphFault">There is something else.</exception>
    public static bool NextObject(this ref Utf8JsonReader reader)
    {
        reader.Next();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => true,
            JsonTokenType.EndArray => false,
            _ => throw reader.Unexpected("an object"),
        };
    }

    /// <summary>Moves to the next key of an object; false at its end.</summary>
    public static bool NextKey(this ref Utf8JsonReader reader)
    {
        reader.Next();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>A string; half surrogate pairs, which texts cut by length contain, become U+FFFD.</summary>
    public static string Text(this ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Mend(reader.ValueSpan);
        }
    }

    private static string Mend(ReadOnlySpan<byte> escaped)
    {
        StringBuilder text = new(escaped.Length);
        string raw = Encoding.UTF8.GetString(escaped);
        for (int index = 0; index < raw.Length; index++)
        {
            if (raw[index] != '\\' || index + 1 >= raw.Length)
            {
                text.Append(raw[index]);
                continue;
            }

            index++;
            switch (raw[index])
            {
                case 'u' when index + 4 < raw.Length && ushort.TryParse(raw.AsSpan(index + 1, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out ushort unit):
                    text.Append((char)unit);
                    index += 4;
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 'b':
                    text.Append('\b');
                    break;
                case 'f':
                    text.Append('\f');
                    break;
                default:
                    text.Append(raw[index]);
                    break;
            }
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "the end",
    };
}
