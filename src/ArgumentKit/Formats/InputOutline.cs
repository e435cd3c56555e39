using System.Text;
using System.Text.Json;

namespace ArgumentKit.Formats;

/// <summary>What an input looks like from outside: the keys of a JSON object two levels deep, or the first lines of anything else.</summary>
internal sealed class InputOutline
{
    private const int BeginningLength = 4096;

    private readonly Dictionary<string, string> _values = [];
    private readonly HashSet<string> _itemKeys = [];

    private InputOutline(string beginning) => Beginning = beginning;

    /// <summary>The first characters, without white space before them.</summary>
    public string Beginning { get; }

    /// <summary>Whether it is JSON as far as that can be seen.</summary>
    public bool IsJson => Beginning.StartsWith('{');

    /// <summary>Whether it is XML as far as that can be seen.</summary>
    public bool IsXml => Beginning.StartsWith('<') && (Beginning.StartsWith("<?xml", StringComparison.Ordinal) || Beginning.StartsWith("<!", StringComparison.Ordinal) || Beginning.StartsWith("<arggraph", StringComparison.Ordinal));

    /// <summary>Whether the outermost object has a key.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The string under a key of the outermost object; empty if there is none.</summary>
    public string ValueOf(string key) => _values.GetValueOrDefault(key, "");

    /// <summary>Whether the first object of a list under a key of the outermost object has a key: <c>nodes/nodeID</c>.</summary>
    public bool HasItemKey(string path) => _itemKeys.Contains(path);

    public static InputOutline Of(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        InputOutline outline = new(Encoding.UTF8.GetString(content[..Math.Min(content.Length, BeginningLength)]).TrimStart());
        if (outline.IsJson)
        {
            outline.ReadKeys(content);
        }

        return outline;
    }

    private void ReadKeys(ReadOnlySpan<byte> content)
    {
        Utf8JsonReader reader = new(content, new JsonReaderOptions { MaxDepth = GraphReader.DeepestNesting });
        string key = "";
        bool isFirst = true;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    key = reader.GetString()!;
                    _values[key] = "";
                    isFirst = true;
                }
                else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == 1)
                {
                    _values[key] = reader.GetString()!;
                }
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 3 && isFirst)
                {
                    _itemKeys.Add($"{key}/{reader.GetString()}");
                }
                else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 2)
                {
                    isFirst = false;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken input: what was seen so far still says which reader is to tell where it breaks.
        }
    }
}
