namespace ArgumentKit.Formats.Table;

/// <summary>A page of fixed width that lines are written on.</summary>
internal sealed class Page(int width, TextWriter writer)
{
    private const string Rule = "━━";

    /// <summary>However deep the prefix, text keeps this many columns.</summary>
    private const int MinimumTextWidth = 16;

    public int Width => width;

    public void Blank() => writer.Write('\n');

    public void Line(string line)
    {
        writer.Write(line.AsSpan().TrimEnd(' '));
        writer.Write('\n');
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }
    }

    /// <summary>A section's title in a rule over the whole page.</summary>
    public void Heading(string title)
    {
        Blank();
        string start = $"{Rule} {title} ";
        Line(start + new string(Rule[0], Math.Max(0, width - DisplayWidth.Of(start))));
    }

    /// <summary>Text behind a prefix; its further lines stand behind another prefix as wide.</summary>
    public void Hang(string prefix, string furtherPrefix, string text, int lineLimit = int.MaxValue)
    {
        string current = prefix;
        foreach (string line in LineWrap.Break(text, Math.Max(MinimumTextWidth, width - DisplayWidth.Of(prefix)), lineLimit))
        {
            Line(current + line);
            current = furtherPrefix;
        }
    }
}
