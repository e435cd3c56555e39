namespace ArgumentKit.Graph.Semantics;

/// <summary>What several reasons for and against a claim amount to.</summary>
public enum AccrualPolicy
{
    /// <summary>One standing attack defeats, however many reasons there are for the claim.</summary>
    AnyAttackDefeats,

    /// <summary>The most confident reason on each side counts: the attack must be at least as strong.</summary>
    StrongestCounts,

    /// <summary>The confidences of each side add up: together the attacks must be at least as strong.</summary>
    SumCounts,
}
