namespace ArgumentKit.Claims;

/// <summary>What a discourse connective marks.</summary>
internal enum ConnectiveSense
{
    None,
    Reason,
    Result,
    Concession,
    Contrast,
    Condition,
    Purpose,
    Conjunction,
    Restatement,
    Instance,
    Temporal,
}
