using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>Finds the titles of sections: blocks of their own with text below them.</summary>
internal sealed class SectionTitleFinder(ZoneLexicon lexicon)
{
    /// <summary>More words than that can be a sentence whose full stop is missing: "They take up too much space".</summary>
    private const int MostWordsOfLabel = 3;

    /// <summary>What a title heads is longer than an answer in a conversation.</summary>
    private const int FewestWordsBelow = 12;

    private readonly TitleCase _titleCase = new(lexicon);

    /// <summary>Changes the kind of the paragraphs that are such titles.</summary>
    public void Mark(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds)
    {
        for (int index = 1; index + 1 < paragraphs.Length; index++)
        {
            TextSpan above = paragraphs[index - 1].Span;
            TextSpan span = paragraphs[index].Span;
            TextSpan below = paragraphs[index + 1].Span;
            int block = paragraphs[index].Block;
            if (kinds[index] == ZoneKind.Body
                && paragraphs[index - 1].Block != block
                && paragraphs[index + 1].Block != block
                && kinds[index + 1] is ZoneKind.Body or ZoneKind.Byline or ZoneKind.Dateline
                && (HeadlineTest.IsMarked(text.AsSpan(span)) || Heads(text, above, span, below))
                && DatelineFinder.AtStart(text, span) is null)
            {
                kinds[index] = ZoneKind.Headline;
            }
        }
    }

    private bool Heads(SourceText text, TextSpan above, TextSpan span, TextSpan below) =>
        HeadlineTest.IsSectionTitle(text, span)

        // "Best regards, / Jane Doe" closes a letter.
        && !SentenceEnd.Continues(text.AsSpan(above))
        && !HeadlineTest.OpensSmall(text, below)
        && (!WordSpans.Exceed(text, span, MostWordsOfLabel)
            || _titleCase.Sets(text, span)
            || HeadlineTest.IsSectionTitle(text, below)
            || WordSpans.Exceed(text, below, FewestWordsBelow - 1));
}
