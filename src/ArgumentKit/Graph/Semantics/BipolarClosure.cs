namespace ArgumentKit.Graph.Semantics;

/// <summary>Which attacks follow from supports. What support means is a choice; mined support is seldom deductive, so none is made silently.</summary>
[Flags]
public enum BipolarClosure
{
    /// <summary>None: supports have no effect.</summary>
    None = 0,

    /// <summary>Who supports an attacker attacks its target (Cayrol and Lagasquie-Schiex 2005).</summary>
    Supported = 1,

    /// <summary>Who attacks a supporter attacks what it supports (Cayrol and Lagasquie-Schiex 2005).</summary>
    Secondary = 2,

    /// <summary>Support as implication: who attacks what is supported attacks its supporter (Boella et al. 2010).</summary>
    Mediated = 4,

    /// <summary>Support as necessity: who attacks what is needed attacks what needs it, and who needs an attacker attacks its target (Nouioua and Risch 2011).</summary>
    Necessary = 8,
}
