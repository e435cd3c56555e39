namespace ArgumentKit.Graph;

/// <summary>Identifies a node within its graph.</summary>
/// <param name="Value">The identifier, for instance <c>C7</c>.</param>
public readonly record struct NodeId(string Value)
{
    /// <summary>The identifier.</summary>
    public override string ToString() => Value ?? "";
}
