using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>Finds the author's name in a byline: what stands between its opening words and a comma, "Analysis by <c>Jane Doe</c>, correspondent".</summary>
internal sealed class BylineReader(LanguageData language)
{
    private const string OpeningRole = "opening";

    // "a guest essay by" before "by".
    private readonly ImmutableArray<string> _openings =
    [
        .. language.Lexicon("bylines").Rows
            .Where(static row => row["role"] == OpeningRole)
            .Select(static row => row["word"])
            .OrderByDescending(static words => words.Length)
            .ThenBy(static words => words, StringComparer.Ordinal),
    ];

    /// <summary>Where the first byline names the author; null without byline.</summary>
    public TextSpan? NameIn(SourceText text, ImmutableArray<Zone> zones)
    {
        foreach (Zone zone in zones)
        {
            if (zone.Kind == ZoneKind.Byline && Name(text, zone.Span) is { IsEmpty: false } name)
            {
                return name;
            }
        }

        return null;
    }

    private TextSpan Name(SourceText text, TextSpan byline)
    {
        int start = byline.Start + OpeningLength(text.AsSpan(byline));
        int comma = text.AsSpan(TextSpan.FromBounds(start, byline.End)).IndexOf(',');
        return text.Trim(TextSpan.FromBounds(start, comma >= 0 ? start + comma : byline.End));
    }

    private int OpeningLength(ReadOnlySpan<char> line)
    {
        foreach (string opening in _openings)
        {
            if (line.Length > opening.Length && line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(line[opening.Length]))
            {
                // "By: Jane Doe".
                return line[opening.Length] == ':' ? opening.Length + 1 : opening.Length;
            }
        }

        return 0;
    }
}
