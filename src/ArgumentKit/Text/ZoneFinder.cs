using System.Collections.Immutable;
using ArgumentKit.Languages;

namespace ArgumentKit.Text;

/// <summary>
/// Tells the parts of an article apart: headline, byline, dateline, body, biography of the author, and furniture of the page. The zones
/// come in order, do not overlap, have no blanks at their ends, and hold every character that is no blank.
/// </summary>
internal sealed class ZoneFinder
{
    /// <summary>A longer paragraph only opens like furniture of the page.</summary>
    private const int MostBoilerplateWords = 45;

    private readonly ZoneLexicon _lexicon;
    private readonly ParagraphSplitter _splitter;
    private readonly HeadFinder _head;
    private readonly SectionTitleFinder _sections;
    private readonly BiographyFinder _biographies;

    public ZoneFinder(LanguageData language)
    {
        _lexicon = new ZoneLexicon(language);
        _splitter = new ParagraphSplitter(_lexicon);
        _head = new HeadFinder(_lexicon);
        _sections = new SectionTitleFinder(_lexicon);
        _biographies = new BiographyFinder(_lexicon);
    }

    /// <summary>The zones of a text, one of kind body a paragraph, and the names that its byline gives.</summary>
    public DocumentLayout Find(SourceText text)
    {
        ImmutableArray<Paragraph> paragraphs = _splitter.Split(text);
        ZoneKind[] kinds = [.. paragraphs.Select(paragraph => IsBoilerplate(text, paragraph.Span) ? ZoneKind.Boilerplate : ZoneKind.Body)];
        ImmutableArray<Byline> bylines = _head.Mark(text, paragraphs, kinds);
        _sections.Mark(text, paragraphs, kinds);
        ImmutableArray<TextSpan> authors =
            [.. bylines.SelectMany(static byline => byline.Names).DistinctBy(name => text[name], StringComparer.Ordinal)];
        _biographies.Mark(text, paragraphs, kinds, [.. authors.Select(name => text[name])]);
        return new DocumentLayout(Cut(text, paragraphs, kinds, bylines), authors);
    }

    private bool IsBoilerplate(SourceText text, TextSpan span) =>
        _lexicon.IsBoilerplate(text.AsSpan(span)) && !WordSpans.Exceed(text, span, MostBoilerplateWords);

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
