namespace ArgumentKit.Graph;

/// <summary>The rules that a graph is held to.</summary>
public enum GraphProfile
{
    /// <summary>What the queries and semantics of this library need.</summary>
    Lenient,

    /// <summary>The grammar of the Argument Interchange Format to the letter; published corpora break it in places.</summary>
    StrictAif,
}
