using System.Collections.Frozen;
using ArgumentKit.Languages;

namespace ArgumentKit.Sentences;

/// <summary>The word tables that sentence splitting needs.</summary>
internal sealed class SentenceLexicon
{
    private const string TitleClass = "title";
    private const string NeverEnds = "never";

    private readonly FrozenDictionary<string, AbbreviationClass>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    public SentenceLexicon(LanguageData language)
    {
        _abbreviations = language.Lexicon("abbreviations").Rows
            .GroupBy(static row => row["form"], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => Classify(group.First()), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The class of a word with its final dot.</summary>
    public AbbreviationClass AbbreviationClass(ReadOnlySpan<char> word)
    {
        if (_abbreviations.TryGetValue(word, out AbbreviationClass found))
        {
            return found;
        }

        bool isInitial = word.Length == 2 && char.IsUpper(word[0]);
        bool isDotted = word.Length >= 4 && word[^3] == '.';
        return isInitial || isDotted ? Sentences.AbbreviationClass.Initials : Sentences.AbbreviationClass.None;
    }

    private static AbbreviationClass Classify(LexiconRow row) => row["class"] == TitleClass ? Sentences.AbbreviationClass.Title
        : row["ends"] == NeverEnds ? Sentences.AbbreviationClass.NeverEnds
        : Sentences.AbbreviationClass.MayEnd;
}
