using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>A sentence as the syntax measures see it.</summary>
/// <param name="Words">Its words, in order.</param>
internal sealed record ScoredSentence(ImmutableArray<ScoredWord> Words)
{
    /// <summary>From its first word to its last.</summary>
    public TextSpan Span => Words[0].Token.Union(Words[^1].Token);

    /// <summary>The sentences of a treebank document.</summary>
    public static ImmutableArray<ScoredSentence> From(GoldDocument document) => [.. document.Sentences.Select(From)];

    /// <summary>The sentences of an analysis; those without words say nothing and are left out.</summary>
    public static ImmutableArray<ScoredSentence> From(ImmutableArray<SyntaxTree> trees) =>
        [.. trees.Where(static tree => tree.Count > 0).Select(From)];

    private static ScoredSentence From(GoldSentence sentence)
    {
        TextSpan[] tokens = SurfaceTokens(sentence.Tokens);
        return new([.. sentence.Words.Select((word, index) => new ScoredWord(
            tokens[index],
            IsPart(sentence.Tokens, index),
            word.Form,
            word.PartOfSpeech.Name(),
            word.PennTag,
            word.Lemma,
            word.Head,
            Universal(word.Relation)))]);
    }

    private static ScoredSentence From(SyntaxTree tree)
    {
        TextSpan[] tokens = SurfaceTokens(tree.Tokens);
        return new([.. tree.Nodes.Select(node => new ScoredWord(
            tokens[node.Index],
            IsPart(tree.Tokens, node.Index),
            node.Form,
            node.PartOfSpeech.Name(),
            node.PennTag,
            node.Lemma,
            node.IsRoot ? -1 : node.Head.Index,
            Universal(node.Relation)))]);
    }

    private static bool IsPart(ImmutableArray<Token> words, int index) =>
        words[index].JoinsPrevious || (index + 1 < words.Length && words[index + 1].JoinsPrevious);

    private static TextSpan[] SurfaceTokens(ImmutableArray<Token> words)
    {
        TextSpan[] tokens = new TextSpan[words.Length];
        for (int first = 0; first < words.Length;)
        {
            int end = first + 1;
            TextSpan surface = words[first].Span;
            while (end < words.Length && words[end].JoinsPrevious)
            {
                surface = surface.Union(words[end++].Span);
            }

            Array.Fill(tokens, surface, first, end - first);
            first = end;
        }

        return tokens;
    }

    private static string Universal(DependencyRelation relation)
    {
        string name = relation.Name();
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? name : name[..colon];
    }
}
