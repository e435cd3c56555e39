using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>Runs of words of one sentence: "<c>the</c> company" is one mention, with its article.</summary>
internal static class WordRun
{
    /// <summary>Where a phrase starts if an article stands before it.</summary>
    public static int WithArticle(SyntaxTree tree, int start) =>
        start > 0 && tree[start - 1].PartOfSpeech == PartOfSpeech.Determiner ? start - 1 : start;

    /// <summary>The span of the words from one index up to another.</summary>
    public static TextSpan Span(SyntaxTree tree, int start, int end) =>
        TextSpan.FromBounds(tree.Tokens[start].Span.Start, tree.Tokens[end - 1].Span.End);

    /// <summary>Whether two neighbouring runs are one phrase by the tree: "minister <c>Varga</c>", but not "minister <c>Tuesday</c>".</summary>
    public static bool AreJoined(SyntaxTree tree, int start, int border, int end)
    {
        for (int index = start; index < end; index++)
        {
            int head = tree.Head(index);
            bool crosses = index < border ? head >= border && head < end : head >= start && head < border;
            bool isNaming = tree.Relation(index) is DependencyRelation.Flat or DependencyRelation.Apposition
                or DependencyRelation.Compound or DependencyRelation.DescriptiveModifier;
            if (crosses && isNaming)
            {
                return true;
            }
        }

        return false;
    }
}
