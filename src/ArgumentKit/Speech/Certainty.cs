namespace ArgumentKit.Speech;

/// <summary>How sure the source, as reported, is of the content.</summary>
public enum Certainty
{
    /// <summary>Said without reserve.</summary>
    Certain,

    /// <summary>Held likely: "thinks", "probably".</summary>
    Probable,

    /// <summary>Held possible: "may", "could".</summary>
    Possible,

    /// <summary>Left open: asked, wondered, not said.</summary>
    Unknown,
}
