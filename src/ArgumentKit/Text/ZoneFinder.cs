using System.Collections.Immutable;
using ArgumentKit.Languages;

namespace ArgumentKit.Text;

/// <summary>
/// Tells the parts of an article apart: headline, byline, dateline, body, biography of the author, and furniture of the page. The zones
/// come in order, do not overlap, have no blanks at their ends, and hold every character that is no blank.
/// </summary>
internal sealed class ZoneFinder
{
    /// <summary>Headline, subtitle, byline and date stand among the first few lines.</summary>
    private const int TopParagraphs = 6;

    /// <summary>A longer paragraph is body, and ends the top of the article.</summary>
    private const int MostWordsAtTop = 30;

    /// <summary>A longer paragraph only opens like furniture of the page.</summary>
    private const int MostBoilerplateWords = 45;

    private readonly ZoneLexicon _lexicon;
    private readonly ParagraphSplitter _splitter;
    private readonly BylineFinder _bylines;
    private readonly BiographyFinder _biographies;

    public ZoneFinder(LanguageData language)
    {
        _lexicon = new ZoneLexicon(language);
        _splitter = new ParagraphSplitter(_lexicon);
        _bylines = new BylineFinder(_lexicon);
        _biographies = new BiographyFinder(_lexicon);
    }

    /// <summary>The zones of a text: one of kind body a paragraph.</summary>
    public ImmutableArray<Zone> Find(SourceText text) => Find(text, out _);

    /// <summary>The zones of a text, and the names that its byline gives.</summary>
    public ImmutableArray<Zone> Find(SourceText text, out ImmutableArray<string> authors)
    {
        ImmutableArray<Paragraph> paragraphs = _splitter.Split(text);
        ZoneKind[] kinds = [.. paragraphs.Select(paragraph => IsBoilerplate(text, paragraph.Span) ? ZoneKind.Boilerplate : ZoneKind.Body)];
        ImmutableArray<Byline> bylines = MarkTop(text, paragraphs, kinds);
        MarkSectionTitles(text, paragraphs, kinds);
        authors = [.. bylines.SelectMany(static byline => byline.Names).Distinct(StringComparer.Ordinal)];
        _biographies.Mark(text, paragraphs, kinds, authors);
        return Cut(text, paragraphs, kinds, bylines);
    }

    private bool IsBoilerplate(SourceText text, TextSpan span) =>
        _lexicon.IsBoilerplate(text.AsSpan(span)) && !WordSpans.Exceed(text, span, MostBoilerplateWords);

    private ImmutableArray<Byline> MarkTop(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds)
    {
        ImmutableArray<Byline>.Builder bylines = ImmutableArray.CreateBuilder<Byline>();
        int last = Array.FindLastIndex(kinds, static kind => kind == ZoneKind.Body);
        bool mayBeTitle = true;
        int seen = 0;
        for (int index = 0; index < last && seen < TopParagraphs; index++)
        {
            TextSpan span = paragraphs[index].Span;
            if (kinds[index] == ZoneKind.Boilerplate)
            {
                continue;
            }

            seen++;
            if (_bylines.InLine(text, span) is { } line)
            {
                bylines.Add(line);
                kinds[index] = ZoneKind.Byline;
            }
            else if (mayBeTitle && _bylines.AtEnd(text, span, HeadlineTest.MostWords) is { } end)
            {
                bylines.Add(end);
                kinds[index] = ZoneKind.Headline;
                mayBeTitle = false;
            }
            else if (WordSpans.Exceed(text, span, MostWordsAtTop) || DatelineFinder.AtStart(text, span) is not null)
            {
                break;
            }
            else
            {
                kinds[index] = mayBeTitle && HeadlineTest.IsTitle(text, span) ? ZoneKind.Headline : ZoneKind.Body;
                mayBeTitle = false;
            }
        }

        return bylines.ToImmutable();
    }

    /// <summary>Titles of sections: blocks of their own with a paragraph below them.</summary>
    private static void MarkSectionTitles(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds)
    {
        for (int index = 1; index + 1 < paragraphs.Length; index++)
        {
            int block = paragraphs[index].Block;
            if (kinds[index] == ZoneKind.Body
                && paragraphs[index - 1].Block != block
                && paragraphs[index + 1].Block != block
                && kinds[index + 1] is ZoneKind.Body or ZoneKind.Byline
                && HeadlineTest.IsSectionTitle(text, paragraphs[index].Span)
                && DatelineFinder.AtStart(text, paragraphs[index].Span) is null)
            {
                kinds[index] = ZoneKind.Headline;
            }
        }
    }

    /// <summary>Splits the byline from its headline, and the dateline from the first paragraph of the body.</summary>
    private static ImmutableArray<Zone> Cut(
        SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds, ImmutableArray<Byline> bylines)
    {
        ImmutableArray<Zone>.Builder zones = ImmutableArray.CreateBuilder<Zone>(paragraphs.Length + 2);
        int firstBody = Array.IndexOf(kinds, ZoneKind.Body);
        for (int index = 0; index < paragraphs.Length; index++)
        {
            TextSpan span = paragraphs[index].Span;
            if (kinds[index] == ZoneKind.Headline && bylines.FirstOrDefault(byline => span.Contains(byline.Span)) is { } byline)
            {
                Add(text, zones, ZoneKind.Headline, TextSpan.FromBounds(span.Start, byline.Span.Start));
                Add(text, zones, ZoneKind.Byline, TextSpan.FromBounds(byline.Span.Start, span.End));
            }
            else if (index == firstBody && DatelineFinder.AtStart(text, span) is { } dateline)
            {
                Add(text, zones, ZoneKind.Dateline, dateline);
                Add(text, zones, ZoneKind.Body, TextSpan.FromBounds(dateline.End, span.End));
            }
            else
            {
                Add(text, zones, kinds[index], span);
            }
        }

        return zones.ToImmutable();
    }

    private static void Add(SourceText text, ImmutableArray<Zone>.Builder zones, ZoneKind kind, TextSpan span)
    {
        TextSpan trimmed = text.Trim(span);
        if (!trimmed.IsEmpty)
        {
            zones.Add(new Zone(kind, trimmed));
        }
    }
}
