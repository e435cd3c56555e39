namespace ArgumentKit.Graph;

/// <summary>
/// One side speaks against another (AIF: CA-node). Where the target is a relation rather than a claim it is an undercut: the step is
/// attacked, not what it leads to.
/// </summary>
public sealed record ConflictNode : RelationNode
{
    /// <summary>How the two sides exclude one another.</summary>
    public ConflictKind Kind { get; init; }

    /// <summary>Whether each side attacks the other; false if only the attacker attacks the target.</summary>
    public bool IsSymmetric { get; init; }
}
