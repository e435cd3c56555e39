namespace ArgumentKit.Graph;

/// <summary>A directed edge; along an argument it runs premise → inference → conclusion.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Role">What it says.</param>
public readonly record struct ArgumentEdge(NodeId From, NodeId To, EdgeRole Role);
