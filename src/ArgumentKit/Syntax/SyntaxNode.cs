using ArgumentKit.Text;

namespace ArgumentKit.Syntax;

/// <summary>
/// One word seen from its place in the dependency tree. A small view, cheap to copy; equal when it is the same word of the same tree.
/// </summary>
public readonly struct SyntaxNode : IEquatable<SyntaxNode>
{
    internal SyntaxNode(SyntaxTree tree, int index)
    {
        Tree = tree;
        Index = index;
    }

    /// <summary>The tree that the word belongs to.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Index of the word in its sentence, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the word stands.</summary>
    public TextSpan Span => Tree.Tokens[Index].Span;

    /// <summary>The word as it is written.</summary>
    public string Form => Tree.Text[Span];

    /// <summary>The dictionary form; lower case but for names.</summary>
    public string Lemma => Tree.Lemma(Index);

    /// <summary>The universal part of speech.</summary>
    public PartOfSpeech PartOfSpeech => Tree.PartOfSpeech(Index);

    /// <summary>The Penn Treebank tag, for instance <c>VBD</c>.</summary>
    public string PennTag => Tree.PennTag(Index);

    /// <summary>The relation to <see cref="Head"/>.</summary>
    public DependencyRelation Relation => Tree.Relation(Index);

    /// <summary>Whether the word is the head of its sentence.</summary>
    public bool IsRoot => Tree.Head(Index) < 0;

    /// <summary>The word that this one hangs on; the root's head is the root itself.</summary>
    public SyntaxNode Head => IsRoot ? this : Tree[Tree.Head(Index)];

    /// <summary>The words that hang on this one, in the order of the text.</summary>
    public ChildSequence Children => new(Tree, Index);

    /// <summary>The words from the leftmost to the rightmost descendant.</summary>
    public TextSpan SubtreeSpan =>
        TextSpan.FromBounds(Tree.Tokens[Tree.SubtreeStart(Index)].Span.Start, Tree.Tokens[Tree.SubtreeEnd(Index) - 1].Span.End);

    /// <summary>Index of the leftmost descendant.</summary>
    internal int SubtreeStart => Tree.SubtreeStart(Index);

    /// <summary>Index behind the rightmost descendant.</summary>
    internal int SubtreeEnd => Tree.SubtreeEnd(Index);

    /// <summary>The subject, active, passive or clausal; null if it has none of its own.</summary>
    public SyntaxNode? Subject => Children.First(static relation => relation
        is DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject
        or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject or DependencyRelation.OuterClausalSubject);

    /// <summary>The direct object, or null.</summary>
    public SyntaxNode? Object => Child(DependencyRelation.Object);

    /// <summary>The clause that completes the predicate: "said that it <c>is</c> so", "refused to <c>go</c>"; null if none.</summary>
    public SyntaxNode? Complement => Children.First(static relation => relation
        is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement);

    /// <summary>Whether the word heads a clause rather than a phrase.</summary>
    public bool IsPredicate => PartOfSpeech == PartOfSpeech.Verb
        || Children.First(static relation => relation is DependencyRelation.Copula
            or DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject) is not null;

    /// <summary>The first child with a relation, or null.</summary>
    public SyntaxNode? Child(DependencyRelation relation)
    {
        foreach (SyntaxNode child in Children)
        {
            if (child.Relation == relation)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether this word is, directly or through others, a dependent of <paramref name="other"/>.</summary>
    public bool DescendsFrom(SyntaxNode other)
    {
        if (other.Tree != Tree)
        {
            return false;
        }

        for (int index = Tree.Head(Index); index >= 0; index = Tree.Head(index))
        {
            if (index == other.Index)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(SyntaxNode other) => Tree == other.Tree && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tree, Index);

    /// <summary>Whether two views show the same word.</summary>
    public static bool operator ==(SyntaxNode left, SyntaxNode right) => left.Equals(right);

    /// <summary>Whether two views show different words.</summary>
    public static bool operator !=(SyntaxNode left, SyntaxNode right) => !left.Equals(right);

    /// <summary>The word with its tag and relation, for instance <c>said/VERB root</c>.</summary>
    public override string ToString() => Tree is null ? "" : $"{Form}/{PartOfSpeech.Name()} {Relation.Name()}";
}
