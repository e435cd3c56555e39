namespace ArgumentKit.Graph;

/// <summary>One locution answers or continues another (AIF: TA-node). Illocutions that only the step performs, arguing and disagreeing, anchor here.</summary>
public sealed record TransitionNode : ArgumentNode
{
    /// <summary>The dialogue rule; null if none is named.</summary>
    public Scheme? Scheme { get; init; }
}
