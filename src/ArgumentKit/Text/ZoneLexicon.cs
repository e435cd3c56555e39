using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentKit.Languages;

namespace ArgumentKit.Text;

/// <summary>The word tables that tell the zones of an article apart.</summary>
internal sealed class ZoneLexicon
{
    private const string WholeLine = "line";
    private const string LineEnding = "suffix";
    private const string InBrackets = "bracketed";
    private const string Brackets = "([";
    private const string Title = "title";
    private const string AuthorSlot = "{author}";
    private const string OpeningRole = "opening";
    private const string JoinerRole = "joiner";
    private const string ParticleRole = "particle";

    /// <summary>No entry is longer, so nothing longer need be looked up.</summary>
    private const int LongestKey = 120;

    private readonly FrozenSet<string> _boilerplateLines;
    private readonly FrozenDictionary<string, string[]> _boilerplatePrefixes;
    private readonly ImmutableArray<string> _boilerplateEndings;
    private readonly ImmutableArray<string> _boilerplateInBrackets;
    private readonly ImmutableArray<LexiconRow> _biographies;
    private readonly FrozenSet<string> _joiners;
    private readonly FrozenSet<string> _particles;
    private readonly FrozenSet<string> _givenNames;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallInTitles;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _months;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _weekdays;

    public ZoneLexicon(LanguageData language)
    {
        ImmutableArray<LexiconRow> boilerplate = language.Lexicon("boilerplate").Rows;
        _boilerplateLines = boilerplate.Where(static row => row["match"] == WholeLine)
            .Select(static row => row["text"])
            .ToFrozenSet(StringComparer.Ordinal);
        _boilerplatePrefixes = boilerplate.Where(static row => row["match"] is not (WholeLine or LineEnding or InBrackets))
            .Select(static row => row["text"])
            .GroupBy(static text => text.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        _boilerplateEndings = [.. boilerplate.Where(static row => row["match"] == LineEnding).Select(static row => row["text"])];
        _boilerplateInBrackets = [.. boilerplate.Where(static row => row["match"] == InBrackets).Select(static row => row["text"])];
        _biographies = language.Lexicon("biography").Rows;
        ILookup<string, string> bylines = language.Lexicon("bylines").Rows.ToLookup(static row => row["role"], static row => row["word"]);
        Openings = [.. bylines[OpeningRole].Select(static opening => opening.Split(' ')).OrderByDescending(static words => words.Length)];
        _joiners = bylines[JoinerRole].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _particles = bylines[ParticleRole].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _givenNames = language.Lexicon("given-names").Rows
            .Select(static row => row["name"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        ILookup<string, string> calendar = language.Lexicon("calendar").Rows.ToLookup(static row => row["kind"], static row => row["word"]);
        _months = Set(calendar["month"]);
        _weekdays = Set(calendar["weekday"]);
        _smallInTitles = Set(language.Lexicon("title-small-words").Rows.Select(static row => row["word"]));
    }

    /// <summary>What opens a byline, word by word; the longest first.</summary>
    public ImmutableArray<string[]> Openings { get; }

    /// <summary>Whether a word joins the names of two authors.</summary>
    public bool IsJoiner(string word) => _joiners.Contains(word);

    /// <summary>Whether a word stands in small letters inside a name: "de", "van".</summary>
    public bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>Whether a word is a first name.</summary>
    public bool IsGivenName(string word) => _givenNames.Contains(word);

    /// <summary>Whether titles set a word in small letters: "of", "the".</summary>
    public bool IsSmallInTitles(ReadOnlySpan<char> word) => _smallInTitles.Contains(word);

    /// <summary>Whether a word names a month: "March", "Sept".</summary>
    public bool IsMonth(ReadOnlySpan<char> word) => _months.Contains(word);

    /// <summary>Whether a word names a day of the week: "Monday", "Mon".</summary>
    public bool IsWeekday(ReadOnlySpan<char> word) => _weekdays.Contains(word);

    /// <summary>Whether a line is furniture of the page, word for word.</summary>
    public bool IsBoilerplateLine(ReadOnlySpan<char> line) => line.Length <= LongestKey && _boilerplateLines.Contains(Key(line));

    /// <summary>Whether a line is furniture of the page, or opens or ends as such lines do.</summary>
    public bool IsBoilerplate(ReadOnlySpan<char> line)
    {
        string key = Key(line[..Math.Min(line.Length, LongestKey)]);
        return (line.Length <= LongestKey && _boilerplateLines.Contains(key))
            || (_boilerplatePrefixes.TryGetValue(key.Split(' ')[0], out string[]? prefixes)
                && prefixes.Any(prefix => OpensWith(key, prefix)))
            || (line.IndexOfAny(Brackets) == 0 && _boilerplateInBrackets.Any(opening => OpensWith(key, opening)))
            || EndsLikeBoilerplate(line);
    }

    /// <summary>Whether a paragraph opens as one about its author.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="authors">The authors' names, as the byline gives them.</param>
    public bool IsBiography(ReadOnlySpan<char> paragraph, IReadOnlyList<string> authors)
    {
        string key = Key(paragraph[..Math.Min(paragraph.Length, LongestKey)]);
        return _biographies.Any(row => row["opening"].Contains(AuthorSlot, StringComparison.Ordinal)
            ? authors.Any(author => Opens(key, row["opening"].Replace(AuthorSlot, Key(author), StringComparison.Ordinal), row["match"]))
            : Opens(key, row["opening"], row["match"]));
    }

    /// <summary>"About the author" is a title, "About the author nobody spoke" is none.</summary>
    private static bool Opens(string key, string opening, string match) => OpensWith(key, opening)
        && (match != Title || key.Length == opening.Length || key[opening.Length] == ':');

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Jane Doe in Geneva contributed to this report."</summary>
    private bool EndsLikeBoilerplate(ReadOnlySpan<char> line)
    {
        string key = Key(line[Math.Max(0, line.Length - LongestKey)..]);
        return _boilerplateEndings.Any(ending => key.EndsWith(' ' + ending, StringComparison.Ordinal));
    }

    private static bool OpensWith(string key, string opening) => key.StartsWith(opening, StringComparison.Ordinal)
        && (key.Length == opening.Length || !char.IsLetterOrDigit(key[opening.Length]) || !char.IsLetterOrDigit(opening[^1]));

    /// <summary>Small letters, straight apostrophes, single blanks, and none of the marks that surround a link or a heading.</summary>
    private static string Key(ReadOnlySpan<char> line)
    {
        StringBuilder key = new(line.Length);
        foreach (char letter in line)
        {
            if (SourceText.IsBlank(letter))
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }
            }
            else
            {
                key.Append(letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter));
            }
        }

        return key.ToString().Trim(' ', '*', '_', '#', '[', ']', '(', ')', '|', '<', '>', '»', '«', '›', '→', '-', '—', '–', '•', ':', '.', '!', '…', '"');
    }
}
