using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Syntax;

namespace ArgumentKit.Claims;

/// <summary>A claim while its text is read.</summary>
internal sealed class ClaimDraft(Clause clause, SyntaxTree tree, Attribution? attribution, ClaimKind kind, int group)
{
    public Clause Clause { get; } = clause;

    public SyntaxTree Tree { get; } = tree;

    public Attribution? Attribution { get; } = attribution;

    public ClaimKind Kind { get; } = kind;

    /// <summary>The stretch that it was cut from: connectives join the clauses of one stretch.</summary>
    public int Group { get; } = group;

    public List<ClaimPosition> Positions { get; } = [];

    /// <summary>The lemmas that carry its content.</summary>
    public ImmutableHashSet<string> Lemmas { get; } = ContentWords.In(tree, clause.Span);
}
