using System.Globalization;
using System.Text;

namespace ArgumentKit.Text;

/// <summary>
/// Words of a text made fit to be shown on one line of another document. Runs of white space, line breaks and control characters become
/// one blank, half surrogate pairs become U+FFFD, and the marks that would turn the reading direction of what follows are left out.
/// </summary>
internal static class SingleLine
{
    private const char Ellipsis = '…';

    /// <summary>The words on one line, without blanks at the ends.</summary>
    /// <param name="text">The words.</param>
    /// <param name="limit">The most UTF-16 code units that the line may have; a longer one is cut between words and ends in "…".</param>
    public static string From(ReadOnlySpan<char> text, int limit = int.MaxValue) => Join(text, limit, keepsDirectionMarks: false);

    /// <summary>The words on one line for a program: direction marks stay, so that no character of a word is lost.</summary>
    public static string WithDirectionMarks(ReadOnlySpan<char> text) => Join(text, int.MaxValue, keepsDirectionMarks: true);

    private static string Join(ReadOnlySpan<char> text, int limit, bool keepsDirectionMarks)
    {
        StringBuilder line = new(Math.Min(text.Length, limit));
        bool blankDue = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                blankDue = line.Length > 0;
            }
            else if (keepsDirectionMarks || !TurnsDirection(rune))
            {
                if (blankDue)
                {
                    line.Append(' ');
                    blankDue = false;
                }

                line.Append(rune.ToString());
                if (line.Length > limit)
                {
                    return Cut(line, limit);
                }
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a character opens, overrides or closes a direction, and so could reorder text that it does not belong to.</summary>
    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    private static string Cut(StringBuilder line, int limit)
    {
        string text = line.ToString();
        int end = Math.Max(0, limit - 1);
        int blank = text.LastIndexOf(' ', Math.Min(end, text.Length - 1));
        if (blank > limit / 2)
        {
            end = blank;
        }

        while (end > 0 && ContinuesCharacter(text, end))
        {
            end--;
        }

        return text[..end] + Ellipsis;
    }

    /// <summary>Whether what stands at an offset belongs to the character before it: half a pair, or a mark on a letter.</summary>
    private static bool ContinuesCharacter(string text, int offset) =>
        char.IsLowSurrogate(text[offset]) || CharUnicodeInfo.GetUnicodeCategory(text, offset) == UnicodeCategory.NonSpacingMark;
}
