using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>What a stretch of text is about: its nouns, names, verbs, adjectives and numbers by lemma.</summary>
internal static class ContentWords
{
    /// <summary>The content lemmas of a span, in lower case.</summary>
    public static ImmutableHashSet<string> In(SyntaxTree tree, TextSpan span) =>
    [
        .. tree.Nodes
            .Where(node => span.Contains(node.Span) && node.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb
                or PartOfSpeech.Adjective or PartOfSpeech.Numeral && span.Contains(node.Span))
            .Select(static node => node.Lemma.ToLowerInvariant()),
    ];

    /// <summary>The share of the smaller set's words that the larger has.</summary>
    public static double Overlap(ImmutableHashSet<string> left, ImmutableHashSet<string> right)
    {
        int smaller = Math.Min(left.Count, right.Count);
        return smaller == 0 ? 0 : (double)left.Intersect(right).Count / smaller;
    }

    /// <summary>The share of both sets' words that they have in common (Jaccard).</summary>
    public static double Similarity(ImmutableHashSet<string> left, ImmutableHashSet<string> right)
    {
        int all = left.Union(right).Count;
        return all == 0 ? 0 : (double)left.Intersect(right).Count / all;
    }
}
