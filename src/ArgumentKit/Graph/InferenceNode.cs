namespace ArgumentKit.Graph;

/// <summary>A step from premises to a conclusion (AIF: RA-node).</summary>
public sealed record InferenceNode : RelationNode
{
    /// <summary>Whether the premises force the conclusion; unknown for nearly everything people write.</summary>
    public InferenceStrength Strength { get; init; }
}
