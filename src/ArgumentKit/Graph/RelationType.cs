namespace ArgumentKit.Graph;

/// <summary>How one claim bears on another.</summary>
public enum RelationType
{
    /// <summary>A reason for it (AIF: RA, inference).</summary>
    Support,

    /// <summary>A reason against it, or its denial (AIF: CA, conflict; a rebuttal).</summary>
    Attack,

    /// <summary>A reason against a relation rather than against a claim (AIF: CA on RA or CA).</summary>
    Undercut,

    /// <summary>The same said in other words (AIF: MA).</summary>
    Rephrase,
}
