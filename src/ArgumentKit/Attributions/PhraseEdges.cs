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

    /// <summary>The attribution with whole phrases at the ends of its content.</summary>
    public static AttributionSpans Complete(AnnotatedText text, AttributionSpans spans)
    {
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
        return new TokenRange(run.Start, isOpen && governed.End <= limit ? Math.Max(end, governed.End) : end);
    }

    private static bool JoinsOn(SyntaxNode node) => node.Relation == DependencyRelation.Coordination && node.Head.Index > node.Index;
}
