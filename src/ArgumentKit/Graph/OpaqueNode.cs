namespace ArgumentKit.Graph;

/// <summary>A node of a kind that this library does not know. It is kept with its edges, so that nothing is ever dropped.</summary>
public sealed record OpaqueNode : ArgumentNode
{
    /// <summary>The kind, as the source calls it.</summary>
    public string RawType { get; init; } = "";
}
