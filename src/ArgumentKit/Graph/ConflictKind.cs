namespace ArgumentKit.Graph;

/// <summary>How the sides of a conflict exclude one another.</summary>
public enum ConflictKind
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>A reason against it.</summary>
    Attack,

    /// <summary>Both cannot be true, both may be false.</summary>
    Contrary,

    /// <summary>One is true exactly if the other is not.</summary>
    Contradictory,
}
