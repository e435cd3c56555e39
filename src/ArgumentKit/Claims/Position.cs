namespace ArgumentKit.Claims;

/// <summary>How a speaker stands to a claim, derived from what the speaker does and with which polarity.</summary>
public enum Position
{
    /// <summary>No position: mentioned, or declined to comment.</summary>
    None,

    /// <summary>Holds it true.</summary>
    Asserts,

    /// <summary>Holds it false.</summary>
    Denies,

    /// <summary>Takes it over from another.</summary>
    Endorses,

    /// <summary>Grants it.</summary>
    Concedes,

    /// <summary>Is against the plan or wish that it states.</summary>
    Opposes,

    /// <summary>Wants it done.</summary>
    Demands,

    /// <summary>Says to do it.</summary>
    Promises,

    /// <summary>Asks or doubts whether it is so.</summary>
    Questions,

    /// <summary>Passes on that another says it.</summary>
    Reports,
}
