using System.Collections.Immutable;
using ArgumentKit.Languages;

namespace ArgumentKit.Text;

/// <summary>
/// Tells the parts of an article apart by their place and form: the headline is a short first line without final period, the byline opens
/// with "By", a biography of the author stands at the end, furniture of the page fills whole lines.
/// </summary>
internal sealed class ZoneFinder(LanguageData language)
{
    private const int LongestHeadline = 20;
    private const int LongestByline = 6;
    private const int ShortLine = 50;

    private readonly ZoneLexicon _lexicon = new(language);

    /// <summary>The zones, in order; each non-blank character belongs to exactly one.</summary>
    public ImmutableArray<Zone> Find(SourceText text)
    {
        List<TextSpan> blocks = ReadBlocks(text);
        ImmutableArray<Zone>.Builder zones = ImmutableArray.CreateBuilder<Zone>();
        bool hasBody = false;
        string author = "";
        for (int index = 0; index < blocks.Count; index++)
        {
            TextSpan block = blocks[index];
            ReadOnlySpan<char> words = text.AsSpan(block);
            if (_lexicon.IsBoilerplate(words))
            {
                zones.Add(new Zone(ZoneKind.Boilerplate, block));
            }
            else if (!hasBody && BylineStart(text, block) is int byline && byline >= 0)
            {
                TextSpan headline = text.Trim(TextSpan.FromBounds(block.Start, byline));
                if (!headline.IsEmpty)
                {
                    zones.Add(new Zone(ZoneKind.Headline, headline));
                }

                TextSpan line = TextSpan.FromBounds(byline, block.End);
                author = _lexicon.WithoutOpening(text[line]);
                zones.Add(new Zone(ZoneKind.Byline, line));
            }
            else if (!hasBody && zones.All(static zone => zone.Kind != ZoneKind.Headline) && index + 1 < blocks.Count && IsHeadline(words))
            {
                zones.Add(new Zone(ZoneKind.Headline, block));
            }
            else if (hasBody && index >= blocks.Count - 4 && _lexicon.OpensBiography(words, author))
            {
                zones.Add(new Zone(ZoneKind.AuthorBiography, block));
            }
            else
            {
                AddBody(text, block, isFirst: !hasBody, zones);
                hasBody = true;
            }
        }

        return zones.ToImmutable();
    }

    /// <summary>Paragraphs; a line break inside one ends it only after a short line or the end of a sentence.</summary>
    private static List<TextSpan> ReadBlocks(SourceText text)
    {
        List<TextSpan> blocks = [];
        TextSpan? open = null;
        foreach (TextSpan line in text.Lines)
        {
            TextSpan trimmed = text.Trim(line);
            if (trimmed.IsEmpty)
            {
                Close();
                continue;
            }

            open = open?.Union(trimmed) ?? trimmed;
            char last = text[trimmed.End - 1];
            if (trimmed.Length < ShortLine || last is '.' or '!' or '?' or '"' or '\u201D' or ')')
            {
                Close();
            }
        }

        Close();
        return blocks;

        void Close()
        {
            if (open is { } block)
            {
                blocks.Add(block);
            }

            open = null;
        }
    }

    private static bool IsHeadline(ReadOnlySpan<char> block)
    {
        char last = block[^1];
        return last is not ('.' or ':' or ',' or ';' or '"' or '\u201D') && CountWords(block) <= LongestHeadline;
    }

    /// <summary>Where "By Jane Doe" at the end of a block starts: a line of its own, or behind a headline; -1 if there is none.</summary>
    private int BylineStart(SourceText text, TextSpan block)
    {
        ReadOnlySpan<char> words = text.AsSpan(block);
        if (CountWords(words) > LongestHeadline + LongestByline)
        {
            return -1;
        }

        int limit = words.Length;
        for (int names = 0; names < LongestByline && limit > 0; names++)
        {
            int space = words[..limit].LastIndexOf(' ');
            int start = space + 1;
            ReadOnlySpan<char> word = words[start..limit];
            if (names > 0 && _lexicon.OpensByline(word))
            {
                return block.Start + start;
            }

            if (word.IsEmpty || (!char.IsUpper(word[0]) && !char.IsLower(word[^1])))
            {
                return -1;
            }

            if (!char.IsUpper(word[0]) && word.Length > 3)
            {
                return -1;
            }

            limit = Math.Max(0, space);
        }

        return -1;
    }

    private static void AddBody(SourceText text, TextSpan block, bool isFirst, ImmutableArray<Zone>.Builder zones)
    {
        int dateline = isFirst ? DatelineLength(text.AsSpan(block)) : 0;
        if (dateline > 0)
        {
            zones.Add(new Zone(ZoneKind.Dateline, text.Trim(new TextSpan(block.Start, dateline))));
            block = text.Trim(TextSpan.FromBounds(block.Start + dateline, block.End));
        }

        if (!block.IsEmpty)
        {
            zones.Add(new Zone(ZoneKind.Body, block));
        }
    }

    /// <summary>"GENEVA, March 3 (Reuters) — ": a place in capitals, then little up to a dash.</summary>
    private static int DatelineLength(ReadOnlySpan<char> block)
    {
        const int longest = 60;
        ReadOnlySpan<char> start = block[..Math.Min(block.Length, longest)];
        int dash = start.IndexOfAny('\u2014', '\u2013');
        if (dash < 0)
        {
            dash = start.IndexOf(" - ");
            dash = dash < 0 ? start.IndexOf(" -- ") : dash;
            dash = dash < 0 ? -1 : dash + 1;
        }

        int word = start.IndexOfAny(' ', ',');
        return dash > 3 && word > 3 && start[..word].IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(start[0]) && dash + 1 < block.Length
            ? dash + (block[dash + 1] == '-' ? 2 : 1)
            : 0;
    }

    private static int CountWords(ReadOnlySpan<char> block)
    {
        int words = 1;
        foreach (char character in block)
        {
            words += character == ' ' ? 1 : 0;
        }

        return words;
    }
}
