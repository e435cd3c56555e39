namespace ArgumentKit.Claims;

/// <summary>What kind of proposition a claim is (fact, value and policy, the classical division of debate).</summary>
public enum ClaimKind
{
    /// <summary>Says what is, was or will be.</summary>
    Fact,

    /// <summary>Says how good, right or important something is.</summary>
    Value,

    /// <summary>Says what should be done, or what somebody wants or orders to be done.</summary>
    Policy,
}
