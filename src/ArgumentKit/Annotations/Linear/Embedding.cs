using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// How a word is embedded: the nearest predicate above it that governs its clause ("said" in "said that it <c>sends</c> data"), by which
/// relation, and the relations on the way.
/// </summary>
internal readonly record struct Embedding(SyntaxNode? Governor, DependencyRelation Relation, ulong Path)
{
    private const int LongestPath = 16;

    /// <summary>Walks up from a word.</summary>
    public static Embedding Of(SyntaxNode word)
    {
        SyntaxNode node = word;
        ulong path = 1;
        for (int steps = 0; steps < LongestPath && !node.IsRoot; steps++)
        {
            if (steps < 3)
            {
                path = FeatureKey.Mix(path, (ulong)node.Relation);
            }

            if (node.Relation is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.Parataxis
                or DependencyRelation.AdverbialClause or DependencyRelation.ClausalModifier or DependencyRelation.RelativeClause
                or DependencyRelation.ClausalSubject)
            {
                return new Embedding(node.Head, node.Relation, path);
            }

            node = node.Head;
        }

        return new Embedding(null, DependencyRelation.Root, path);
    }
}
