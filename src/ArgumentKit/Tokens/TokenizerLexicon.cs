using System.Collections.Frozen;
using ArgumentKit.Languages;

namespace ArgumentKit.Tokens;

/// <summary>The word tables that tokenization needs, ready for lookup without copying. Lookups ignore case.</summary>
internal sealed class TokenizerLexicon
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _emoticons;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _contractions;
    private readonly string[] _clitics;

    public TokenizerLexicon(LanguageData language)
    {
        _abbreviations = Set(language.Lexicon("abbreviations"), "form");
        _prefixes = Set(language.Lexicon("hyphen-prefixes"), "prefix");
        _units = Set(language.Lexicon("measure-units"), "unit");
        _emoticons = Set(language.Lexicon("emoticons"), "emoticon");
        _clitics = [.. language.Lexicon("clitics").Rows.Select(static row => row["clitic"])];
        _contractions = language.Lexicon("contractions").Rows
            .ToFrozenDictionary(static row => row["form"], static row => PartLengths(row.List("parts")), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a word with its final dot is an abbreviation: "Inc.", "Gov.".</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    /// <summary>Whether a hyphen behind this word part does not separate words: "non-", "e-".</summary>
    public bool IsHyphenPrefix(ReadOnlySpan<char> word) => _prefixes.Contains(word);

    /// <summary>Whether the letters behind a number are a unit: "kg", "pm".</summary>
    public bool IsUnit(ReadOnlySpan<char> word) => _units.Contains(word);

    /// <summary>Whether the signs are an emoticon: ":-)".</summary>
    public bool IsEmoticon(ReadOnlySpan<char> signs) => _emoticons.Contains(signs);

    /// <summary>The lengths of the syntactic words of a contraction, or null: "cannot" is 3 and 3.</summary>
    public int[]? ContractionParts(ReadOnlySpan<char> word) => _contractions.TryGetValue(word, out int[]? parts) ? parts : null;

    /// <summary>The length of the clitic that a word ends in, or 0: "n't", "'s", with any kind of apostrophe.</summary>
    public int CliticLength(ReadOnlySpan<char> word)
    {
        foreach (string clitic in _clitics)
        {
            if (word.Length > clitic.Length && EndsWith(word, clitic))
            {
                return clitic.Length;
            }
        }

        return 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        ReadOnlySpan<char> end = word[^clitic.Length..];
        for (int index = 0; index < end.Length; index++)
        {
            char expected = clitic[index];
            bool same = expected == '\'' ? Tokenizer.IsApostrophe(end[index]) : char.ToLowerInvariant(end[index]) == expected;
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private static int[] PartLengths(string[] parts) => [.. parts.Select(static part => part.Length)];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(LexiconTable table, string column) =>
        table.Rows.Select(row => row[column]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
