using System.Text;

namespace ArgumentKit.Formats.Dot;

/// <summary>Text for quoted strings of the DOT language.</summary>
internal static class DotText
{
    /// <summary>Columns at which the lines of a card break; Graphviz itself breaks none.</summary>
    private const int LineLength = 44;

    /// <summary>A label of lines without line breaks or control characters; each is broken between words and centred.</summary>
    public static string Label(params IEnumerable<string> lines) =>
        $"\"{string.Join(@"\n", lines.Where(static line => line.Length > 0).SelectMany(Break).Select(Escape))}\"";

    /// <summary>A backslash would start a command ("\N" is the node's name), an ampersand an entity of HTML.</summary>
    private static string Escape(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);

    private static IEnumerable<string> Break(string line)
    {
        StringBuilder current = new();
        foreach (string word in line.Split(' '))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length > LineLength)
            {
                yield return current.ToString();
                current.Clear();
            }

            current.Append(current.Length > 0 ? " " : "").Append(word);
        }

        yield return current.ToString();
    }
}
