namespace ArgumentKit.Graph;

/// <summary>One claim says again what another says (AIF: MA-node).</summary>
public sealed record RephraseNode : RelationNode
{
    /// <summary>How the second wording departs from the first.</summary>
    public RephraseKind Kind { get; init; }
}
