using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>Finds the paragraphs about the author, which stand at the end of an article.</summary>
internal sealed class BiographyFinder(ZoneLexicon lexicon)
{
    private const int LastParagraphs = 5;
    private const int MostWords = 120;
    private const int MostWordsOfTitle = 6;

    /// <summary>Changes the kind of the paragraphs about the author.</summary>
    public void Mark(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds, ImmutableArray<string> authors)
    {
        int firstBody = Array.IndexOf(kinds, ZoneKind.Body);
        int seen = 0;
        for (int index = paragraphs.Length - 1; index > firstBody && seen < LastParagraphs; index--)
        {
            if (kinds[index] != ZoneKind.Body && kinds[index] != ZoneKind.Headline)
            {
                continue;
            }

            seen++;
            TextSpan span = paragraphs[index].Span;
            if (!WordSpans.Exceed(text, span, MostWords) && lexicon.IsBiography(text.AsSpan(span), authors))
            {
                MarkFrom(text, paragraphs, kinds, index);
            }
        }
    }

    /// <summary>A title, "About the author", takes all that follows along; a paragraph only the rest of its block.</summary>
    private static void MarkFrom(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds, int first)
    {
        TextSpan opening = paragraphs[first].Span;
        bool isTitle = !WordSpans.Exceed(text, opening, MostWordsOfTitle) && !SentenceEnd.Closes(text.AsSpan(opening));
        for (int index = first; index < paragraphs.Length && (isTitle || paragraphs[index].Block == paragraphs[first].Block); index++)
        {
            if (kinds[index] is ZoneKind.Body or ZoneKind.Headline)
            {
                kinds[index] = ZoneKind.AuthorBiography;
            }
        }
    }
}
