namespace ArgumentKit.Training.Evaluation;

/// <summary>What a unit does in the argument, in the reduced relation set of Peldszus and Stede (2015).</summary>
internal enum MicrotextFunction
{
    /// <summary>It is the claim that all argue about.</summary>
    CentralClaim,

    /// <summary>It supports its target.</summary>
    Support,

    /// <summary>It attacks its target, or the relation that starts there.</summary>
    Attack,

    /// <summary>Not attached; only predictions have such units.</summary>
    None,
}
