using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Attributions;

/// <summary>
/// Lets contents end where phrases end. "He denied the US | allegations": the head of the last words stands outside, so the content goes on
/// to the end of that head's phrase; "they are trying | to challenge it": the last word asks for what follows. "It is safe and | she …": what only joins on is dropped.
/// </summary>
internal static class PhraseEdges
{
    // "… on Tiktok due to": the word whose head is cut off may stand a few words before the end.
    private const int Reach = 3;

    // Longer than any clause that stands inside another: further apart, the pieces are contents of their own.
    private const int LongestHole = 12;

    /// <summary>The attribution with whole phrases at the ends of its content, and without holes in it.</summary>
    public static AttributionSpans Complete(AnnotatedText text, AttributionSpans found)
    {
        AttributionSpans spans = found with { Content = Joined(found) };
        ImmutableArray<TokenRange>.Builder content = ImmutableArray.CreateBuilder<TokenRange>(spans.Content.Length);
        for (int index = 0; index < spans.Content.Length; index++)
        {
            int limit = index + 1 < spans.Content.Length ? spans.Content[index + 1].Start : text.Words.WordsOf(text.Words.SentenceOf(spans.Content[index].End - 1)).End;
            foreach (TokenRange other in spans.Cue.Concat(spans.Source).Where(other => other.Start >= spans.Content[index].End))
            {
                limit = Math.Min(limit, other.Start);
            }

            content.Add(Complete(text, spans.Content[index], limit));
        }

        return spans with { Content = content.MoveToImmutable() };
    }

    /// <summary>
    /// Only its own cue and source interrupt a content; what others say inside it belongs to it: "that the town, <c>it claims</c>, cancelled them".
    /// </summary>
    private static ImmutableArray<TokenRange> Joined(AttributionSpans spans)
    {
        ImmutableArray<TokenRange>.Builder joined = ImmutableArray.CreateBuilder<TokenRange>(spans.Content.Length);
        foreach (TokenRange run in spans.Content)
        {
            if (joined.Count > 0 && new TokenRange(joined[^1].End, run.Start) is var hole && hole.Length <= LongestHole
                && !spans.Cue.Concat(spans.Source).Any(own => own.OverlapsWith(hole)))
            {
                joined[^1] = joined[^1].Union(run);
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined.ToImmutable();
    }

    private static TokenRange Complete(AnnotatedText text, TokenRange run, int limit)
    {
        int end = run.End;
        while (end - 1 > run.Start && JoinsOn(text[end - 1]))
        {
            end--;
        }

        int first = text.Words.WordsOf(text.Words.SentenceOf(end - 1)).Start;
        for (int word = end - 1; word >= Math.Max(run.Start, Math.Max(first, end - Reach)); word--)
        {
            SyntaxNode node = text[word];
            int head = first + node.Head.Index;
            if (!node.IsRoot && head >= end && node.Relation != DependencyRelation.Punctuation && text.SubtreeOf(node.Head) is var phrase && phrase.End <= limit)
            {
                return new TokenRange(run.Start, phrase.End);
            }
        }

        TokenRange governed = text.SubtreeOf(text[end - 1]);
        bool isOpen = text[end - 1].Children.Any(child => child.Index > text[end - 1].Index && child.Relation is DependencyRelation.OpenComplement or DependencyRelation.Object or DependencyRelation.Fixed);
        return new TokenRange(run.Start, isOpen && governed.End <= limit ? governed.End : end);
    }

    private static bool JoinsOn(SyntaxNode node) => node.Relation == DependencyRelation.Coordination && node.Head.Index > node.Index;
}
