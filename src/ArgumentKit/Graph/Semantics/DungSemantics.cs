namespace ArgumentKit.Graph.Semantics;

/// <summary>Which sets of arguments may stand together (Dung 1995).</summary>
public enum DungSemantics
{
    /// <summary>The sets that defend all they hold and hold all they defend.</summary>
    Complete,

    /// <summary>The largest complete sets.</summary>
    Preferred,

    /// <summary>The complete sets that attack all they leave out; there may be none.</summary>
    Stable,
}
