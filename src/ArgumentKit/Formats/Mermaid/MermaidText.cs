using System.Globalization;
using System.Text;

namespace ArgumentKit.Formats.Mermaid;

/// <summary>Text for a quoted label of Mermaid.</summary>
internal static class MermaidText
{
    /// <summary>
    /// What needs no escape besides letters and digits. The list is of what is safe rather than of what is not: Mermaid reads labels
    /// three times, as its own grammar, as Markdown and as HTML, and colons and hashes trip its search for style lines.
    /// </summary>
    private const string Plain = " .,!?'()-–—‘’“”…/%·";

    /// <summary>The text with every other character as a numbered entity in Mermaid's own notation (<c>#34;</c>).</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || (rune.IsBmp && Plain.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
