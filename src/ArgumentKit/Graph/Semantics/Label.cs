namespace ArgumentKit.Graph.Semantics;

/// <summary>Whether an argument, claim or relation stands.</summary>
public enum Label
{
    /// <summary>Neither: the reasons for and against do not settle it.</summary>
    Undecided,

    /// <summary>It stands.</summary>
    In,

    /// <summary>It is rejected.</summary>
    Out,
}
