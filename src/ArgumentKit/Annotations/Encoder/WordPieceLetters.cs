using System.Globalization;
using System.Text;
using ArgumentKit.Languages;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// What an uncased vocabulary leaves of a character: no accents, no capitals; and where it splits words. Unicode's decompositions come
/// from a table of our own, since the platform's depend on its version and are absent where globalization is invariant.
/// </summary>
internal sealed class WordPieceLetters
{
    private const string Path = "Languages/Unicode/base-letters.txt";

    // Hangul syllables are decomposed by arithmetic (The Unicode Standard, section 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int SyllablesOfLead = 588;
    private const int SyllablesOfVowel = 28;

    private static readonly Lazy<WordPieceLetters> LazyInstance = new(Read);

    private readonly Dictionary<char, string> _bases = [];

    private WordPieceLetters()
    {
    }

    /// <summary>The one table.</summary>
    public static WordPieceLetters Instance => LazyInstance.Value;

    /// <summary>Whether a character is dropped: controls, formats, unassigned ones, and the mark of undecodable bytes.</summary>
    public static bool IsDropped(Rune rune) =>
        rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;

    /// <summary>Whether a character is a word of its own: punctuation, and all ASCII signs.</summary>
    public static bool IsPunctuation(Rune rune) => rune.IsAscii
        ? rune.Value is >= '!' and <= '~' && !Rune.IsLetterOrDigit(rune)
        : Rune.IsPunctuation(rune);

    /// <summary>Whether a character is an ideograph, which the vocabulary holds one by one.</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F) or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF)
        or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>Writes what remains of a character.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="letters">Takes at most three characters.</param>
    /// <returns>How many there are; none for a combining mark.</returns>
    public int Fold(Rune rune, Span<char> letters)
    {
        if (rune.IsAscii)
        {
            letters[0] = (char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value);
            return 1;
        }

        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
        {
            return 0;
        }

        if (rune.Value is >= FirstSyllable and <= LastSyllable)
        {
            return Decompose(rune.Value - FirstSyllable, letters);
        }

        if (rune.IsBmp && _bases.TryGetValue((char)rune.Value, out string? letter))
        {
            return letter.AsSpan().ToLowerInvariant(letters);
        }

        return Rune.ToLowerInvariant(rune).EncodeToUtf16(letters);
    }

    private static int Decompose(int syllable, Span<char> letters)
    {
        letters[0] = (char)(0x1100 + (syllable / SyllablesOfLead));
        letters[1] = (char)(0x1161 + (syllable % SyllablesOfLead / SyllablesOfVowel));
        letters[2] = (char)(0x11A7 + (syllable % SyllablesOfVowel));
        return syllable % SyllablesOfVowel == 0 ? 2 : 3;
    }

    // A line is what remains, a space, and all the characters that it remains of.
    private static WordPieceLetters Read()
    {
        WordPieceLetters table = new();
        using StreamReader reader = new(LanguageData.BaseLetters(), Encoding.UTF8);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            int space = line.Length > 1 ? line.IndexOf(' ', 1) : -1;
            if (space is < 1 or > 3)
            {
                throw new DataFormatException(Path, $"line {number}", "expected a letter, a space and its variants.", "Restore the file that came with the library.");
            }

            foreach (char variant in line.AsSpan(space + 1))
            {
                table._bases[variant] = line[..space];
            }
        }

        return table;
    }
}
