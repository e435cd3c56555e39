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

    /// <summary>A claim, relation or reported locution is what an illocution is about.</summary>
    Content,

    /// <summary>A claim or relation outweighs another.</summary>
    Preferred,

    /// <summary>A claim or relation is outweighed by another.</summary>
    Dispreferred,

    /// <summary>An illocution is performed by the step from one locution to another.</summary>
    Anchor,

    /// <summary>A locution is what another answers or continues.</summary>
    TransitionFrom,

    /// <summary>A locution answers or continues another.</summary>
    TransitionTo,

    /// <summary>Nodes are joined in a way that the Argument Interchange Format has no meaning for; kept as it is.</summary>
    Unspecified,
}
