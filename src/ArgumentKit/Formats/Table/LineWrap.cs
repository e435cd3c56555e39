using System.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>Breaks one line of text into lines of a width: between words, and inside a word only if it is wider than the line.</summary>
internal static class LineWrap
{
    /// <summary>The lines; one, perhaps empty, at least.</summary>
    /// <param name="text">Text without line breaks.</param>
    /// <param name="width">The most columns a line may take; at least 2, so that a wide character fits.</param>
    public static List<string> Break(string text, int width)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' '))
        {
            int wordWidth = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + wordWidth > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
            else if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            foreach (Rune rune in word.EnumerateRunes())
            {
                int runeWidth = DisplayWidth.Of(rune);
                if (used + runeWidth > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(rune.ToString());
                used += runeWidth;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The first lines; the last of them ends in "…" if there were more.</summary>
    public static List<string> Break(string text, int width, int limit)
    {
        List<string> lines = Break(text, width);
        if (lines.Count <= limit)
        {
            return lines;
        }

        lines.RemoveRange(limit, lines.Count - limit);
        string last = lines[^1];
        lines[^1] = (DisplayWidth.Of(last) < width ? last : Break(last, width - 1)[0]) + "…";
        return lines;
    }
}
