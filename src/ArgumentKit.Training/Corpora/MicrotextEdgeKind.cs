namespace ArgumentKit.Training.Corpora;

/// <summary>How a unit of a microtext bears on another unit, or on a relation.</summary>
internal enum MicrotextEdgeKind
{
    /// <summary><c>sup</c>: supports a unit.</summary>
    Support,

    /// <summary><c>exa</c>: supports a unit by an example.</summary>
    Example,

    /// <summary><c>reb</c>: attacks a unit.</summary>
    Rebut,

    /// <summary><c>und</c>: attacks a relation.</summary>
    Undercut,

    /// <summary><c>add</c>: joins the source of a relation as a further premise.</summary>
    Addition,
}
