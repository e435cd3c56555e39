using System.Globalization;
using System.Text.Json;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>
/// Reads texts of the project's own corpus (one file a text): a head of <c>name: value</c> lines, the text with its marks
/// <c>⟦id|words⟧</c> behind <c>=== text</c>, what the marks stand for behind <c>=== records</c>.
/// </summary>
internal static class MarkedReader
{
    /// <summary>What to do about a faulty file.</summary>
    public const string Advice = "The corpus's guidelines show the format; its own check tells every fault at once.";

    private const string TextMarker = "\n=== text\n";
    private const string RecordsMarker = "\n=== records\n";

    private static readonly string[] HeadFields = ["id", "genre", "split", "source"];

    /// <summary>The texts of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="split">The part to read, <c>train</c> or <c>dev</c>; null for all.</param>
    /// <exception cref="DataFormatException">A file is malformed.</exception>
    public static IEnumerable<MarkedText> Read(string folder, string? split = null) => Directory
        .EnumerateFiles(folder, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => Parse(File.ReadAllText(file), file))
        .Where(text => split is null || text.Split == split);

    /// <summary>One text.</summary>
    /// <param name="content">What its file holds.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <exception cref="DataFormatException">The content is malformed.</exception>
    public static MarkedText Parse(string content, string file)
    {
        content = content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        int text = content.IndexOf(TextMarker, StringComparison.Ordinal);
        int records = content.LastIndexOf(RecordsMarker, StringComparison.Ordinal);
        if (text < 0 || records < text + TextMarker.Length)
        {
            throw new DataFormatException(file, "line 1", "a head, '=== text' and '=== records' were expected.", Advice);
        }

        Dictionary<string, string> head = ReadHead(content[..text], file);
        text += TextMarker.Length;
        InlineMarks marks = InlineMarks.Read(content[text..records], file, LineOf(text));
        records += RecordsMarker.Length;
        return new MarkedTextBuilder(file, marks, ReadRecords()).Build(head);

        MarkedRecords ReadRecords()
        {
            try
            {
                return MarkedRecords.Read(content[records..]);
            }
            catch (JsonException exception)
            {
                string line = string.Create(CultureInfo.InvariantCulture, $"line {LineOf(records) + (exception.LineNumber ?? 0)}");
                throw new DataFormatException(file, line, $"the records cannot be read at {exception.Path ?? "their start"}.", Advice, exception);
            }
        }

        int LineOf(int offset) => 1 + content.AsSpan(0, offset).Count('\n');
    }

    private static Dictionary<string, string> ReadHead(string head, string file)
    {
        Dictionary<string, string> fields = [];
        foreach (string line in head.Split('\n'))
        {
            if (line.Split(": ", 2) is [string name, string value])
            {
                fields[name] = value;
            }
        }

        return HeadFields.FirstOrDefault(field => !fields.ContainsKey(field)) is { } missing
            ? throw new DataFormatException(file, "head", $"the field '{missing}' is missing.", Advice)
            : fields;
    }
}
