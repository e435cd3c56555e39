namespace ArgumentKit.Graph;

/// <summary>A directed edge; along an argument it runs premise → inference → conclusion.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Role">What it says.</param>
public sealed record ArgumentEdge(NodeId From, NodeId To, EdgeRole Role)
{
    /// <summary>Identifies the edge where its source gives it an id; null elsewhere.</summary>
    public string? Id { get; init; }

    /// <summary>The part that the claim plays in the scheme ("datum", "warrant"); null if none is named.</summary>
    public string? Descriptor { get; init; }

    /// <summary>What the source says of the edge beyond that.</summary>
    public ExtensionData Extra { get; init; } = ExtensionData.Empty;
}
