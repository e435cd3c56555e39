namespace ArgumentKit.Graph;

/// <summary>How firmly an inference binds.</summary>
public enum InferenceStrength
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>It holds unless something speaks against it.</summary>
    Defeasible,

    /// <summary>Who grants the premises cannot but grant the conclusion.</summary>
    Strict,
}
