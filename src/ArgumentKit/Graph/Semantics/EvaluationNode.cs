namespace ArgumentKit.Graph.Semantics;

/// <summary>A claim in all its wordings, or a relation, with what bears on it.</summary>
internal sealed class EvaluationNode
{
    /// <summary>The wordings of the claim; none for a relation.</summary>
    public List<ClaimNode> Claims { get; } = [];

    /// <summary>The relation; null for a claim.</summary>
    public Relation? Relation { get; init; }

    /// <summary>Whether it is the way back of a symmetric conflict.</summary>
    public bool IsReverse { get; init; }

    /// <summary>Whether a preference takes its force from it.</summary>
    public bool IsOutweighed { get; set; }

    /// <summary>What the relation starts from; all must stand.</summary>
    public List<int> Premises { get; } = [];

    /// <summary>Inferences that lead here.</summary>
    public List<int> Supports { get; } = [];

    /// <summary>Conflicts that strike here.</summary>
    public List<int> Attacks { get; } = [];

    /// <summary>What may change when this changes.</summary>
    public List<int> Dependents { get; } = [];
}
