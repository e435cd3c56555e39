namespace ArgumentKit.Graph;

/// <summary>How bad a finding about a graph is.</summary>
public enum GraphSeverity
{
    /// <summary>Allowed, and perhaps meant; worth knowing.</summary>
    Note,

    /// <summary>Meaning is likely to be lost or misread.</summary>
    Warning,

    /// <summary>Against the rules of the profile.</summary>
    Error,
}
