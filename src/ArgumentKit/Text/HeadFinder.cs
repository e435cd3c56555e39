using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>Finds what stands above an article: its headline, deck, byline and date.</summary>
internal sealed class HeadFinder(ZoneLexicon lexicon)
{
    /// <summary>Headline, deck, byline and date stand among the first few lines.</summary>
    private const int TopParagraphs = 6;

    /// <summary>A longer paragraph is body, and ends the head.</summary>
    private const int MostWordsAtTop = 30;

    private readonly BylineFinder _bylines = new(lexicon);
    private readonly DatelineFinder _datelines = new(lexicon);
    private readonly TitleCase _titleCase = new(lexicon);

    /// <summary>Changes the kind of the paragraphs of the head; at least one paragraph stays body.</summary>
    /// <returns>The bylines.</returns>
    public ImmutableArray<Byline> Mark(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds)
    {
        ImmutableArray<Byline>.Builder bylines = ImmutableArray.CreateBuilder<Byline>();
        int[] top = [.. Enumerable.Range(0, kinds.Length).Where(index => kinds[index] == ZoneKind.Body).Take(TopParagraphs + 1)];
        bool mayBeTitle = true;
        for (int rank = 0; rank < top.Length; rank++)
        {
            TextSpan span = paragraphs[top[rank]].Span;
            bool isLast = rank == top.Length - 1;
            if (DatelineFinder.AtStart(text, span) is not null)
            {
                Raise(text, paragraphs, kinds, top.AsSpan(0, rank));
                break;
            }

            if (isLast || WordSpans.Exceed(text, span, MostWordsAtTop))
            {
                break;
            }

            if (_bylines.InLine(text, span) is { } line)
            {
                bylines.Add(line);
                kinds[top[rank]] = ZoneKind.Byline;
                Raise(text, paragraphs, kinds, top.AsSpan(0, rank));
            }
            else if (mayBeTitle && _bylines.AtEnd(text, span, HeadlineTest.MostWords) is { } end)
            {
                bylines.Add(end);
                kinds[top[rank]] = ZoneKind.Headline;
                mayBeTitle = false;
            }
            else if (rank > 0 && _datelines.IsDate(text, span))
            {
                kinds[top[rank]] = ZoneKind.Dateline;
            }
            else if (mayBeTitle && IsTitle(text, paragraphs, top, rank))
            {
                kinds[top[rank]] = ZoneKind.Headline;
                mayBeTitle = SentenceEnd.JoinsDeck(text.AsSpan(span));
            }
            else
            {
                mayBeTitle = false;
            }
        }

        return bylines.ToImmutable();
    }

    /// <summary>Short lines above a byline or dateline are headline and deck, whatever they end with.</summary>
    private static void Raise(SourceText text, ImmutableArray<Paragraph> paragraphs, ZoneKind[] kinds, ReadOnlySpan<int> above)
    {
        foreach (int index in above)
        {
            if (kinds[index] != ZoneKind.Body)
            {
                continue;
            }

            if (!HeadlineTest.IsDeck(text, paragraphs[index].Span))
            {
                return;
            }

            kinds[index] = ZoneKind.Headline;
        }
    }

    private bool IsTitle(SourceText text, ImmutableArray<Paragraph> paragraphs, int[] top, int rank)
    {
        TextSpan span = paragraphs[top[rank]].Span;
        TextSpan below = paragraphs[top[rank + 1]].Span;

        // "Derelict Council;" goes on below: "The mayor has to go. So do the rest."
        bool isDeck = rank > 0 && SentenceEnd.JoinsDeck(text.AsSpan(paragraphs[top[rank - 1]].Span));
        return isDeck
            ? HeadlineTest.IsDeck(text, span)
            : (HeadlineTest.IsTitle(text, span) || IsStoppedTitle(text, span, below))
                && !(SentenceEnd.JoinsDeck(text.AsSpan(span)) && HeadlineTest.OpensSmall(text, below));
    }

    /// <summary>
    /// "Council Votes to Close the Bridge." above a text that is not set so. Archives close headlines with a full stop, and only the
    /// capitals still tell them from sentences.
    /// </summary>
    private bool IsStoppedTitle(SourceText text, TextSpan span, TextSpan below) =>
        HeadlineTest.IsOneSentence(text, span) && _titleCase.Sets(text, span) && !_titleCase.Sets(text, below);
}
