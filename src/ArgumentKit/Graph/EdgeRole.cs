namespace ArgumentKit.Graph;

/// <summary>What an edge's claim, locution or relation is to the node at its other end.</summary>
public enum EdgeRole
{
    /// <summary>A claim is a premise of an inference.</summary>
    Premise,

    /// <summary>A claim is the conclusion of an inference.</summary>
    Conclusion,

    /// <summary>A claim is the attacking side of a conflict.</summary>
    Attacker,

    /// <summary>A claim or relation is the attacked side of a conflict.</summary>
    Target,

    /// <summary>A claim says again what another says.</summary>
    RephraseSource,

    /// <summary>A claim is said again by another.</summary>
    RephraseTarget,

    /// <summary>A locution performs an illocution.</summary>
    Speech,

    /// <summary>A claim or relation is what an illocution is about.</summary>
    Content,
}
