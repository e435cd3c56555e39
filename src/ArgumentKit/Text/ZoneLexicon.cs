using System.Collections.Frozen;
using ArgumentKit.Languages;

namespace ArgumentKit.Text;

/// <summary>The phrases that mark furniture, bylines and biographies.</summary>
internal sealed class ZoneLexicon
{
    private const string AuthorSlot = "{author}";
    private const int LongestFurniture = 80;

    private readonly FrozenSet<string> _lines;
    private readonly string[] _prefixes;
    private readonly string[] _biographies;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bylines;

    public ZoneLexicon(LanguageData language)
    {
        LexiconTable boilerplate = language.Lexicon("boilerplate");
        _lines = boilerplate.Rows.Where(static row => row["match"] == "line").Select(static row => row["text"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _prefixes = [.. boilerplate.Rows.Where(static row => row["match"] == "prefix").Select(static row => row["text"])];
        _biographies = [.. language.Lexicon("biography").Rows.Select(static row => row["opening"])];
        _bylines = language.Lexicon("bylines").Rows.Select(static row => row["opening"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a whole line is furniture: "News Feed", "Read more: …".</summary>
    public bool IsBoilerplate(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestFurniture)
        {
            return false;
        }

        string bare = line.TrimEnd(".:!…»> ").ToString();
        return _lines.Contains(bare) || _prefixes.Any(prefix => bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a paragraph opens as the author's biography; the author's name fills the slot of an opening.</summary>
    public bool OpensBiography(ReadOnlySpan<char> block, string author)
    {
        foreach (string opening in _biographies)
        {
            string expected = opening.Replace(AuthorSlot, author, StringComparison.Ordinal);
            bool isUsable = author.Length > 0 || !opening.Contains(AuthorSlot, StringComparison.Ordinal);
            if (isUsable && block.StartsWith(expected, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word opens a byline.</summary>
    public bool OpensByline(ReadOnlySpan<char> word) => _bylines.Contains(word);

    /// <summary>A byline without its opening: "By Jane Doe" is "Jane Doe".</summary>
    public string WithoutOpening(string byline)
    {
        int space = byline.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && OpensByline(byline.AsSpan(0, space)) ? byline[(space + 1)..].Trim() : byline;
    }
}
