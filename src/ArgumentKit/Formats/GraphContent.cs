namespace ArgumentKit.Formats;

/// <summary>What a graph may hold and a format may be unable to carry.</summary>
[Flags]
public enum GraphContent
{
    /// <summary>Nothing but the claims and what joins them.</summary>
    None = 0,

    /// <summary>The words of claims in full.</summary>
    Words = 1,

    /// <summary>Attacks on relations.</summary>
    Undercuts = 1 << 1,

    /// <summary>Premises that support only together, apart from premises that support each alone.</summary>
    LinkedPremises = 1 << 2,

    /// <summary>Rephrases.</summary>
    Rephrases = 1 << 3,

    /// <summary>Preferences.</summary>
    Preferences = 1 << 4,

    /// <summary>Who says what.</summary>
    Speakers = 1 << 5,

    /// <summary>Locutions, illocutions and transitions as nodes of their own, reports inside reports.</summary>
    Speech = 1 << 6,

    /// <summary>Argumentation schemes.</summary>
    Schemes = 1 << 7,

    /// <summary>Where in the text it stands.</summary>
    Spans = 1 << 8,

    /// <summary>How sure the analysis is.</summary>
    Assessments = 1 << 9,

    /// <summary>Why the analysis holds it.</summary>
    Reasons = 1 << 10,

    /// <summary>When it was recorded or said.</summary>
    Times = 1 << 11,

    /// <summary>Nodes of unknown kind, and data that a source adds.</summary>
    Unknown = 1 << 12,

    /// <summary>Which claim the whole argues for.</summary>
    MainClaim = 1 << 13,

    /// <summary>The text itself.</summary>
    Document = 1 << 14,

    /// <summary>Fact, value or policy; implicit or said; negation of what.</summary>
    ClaimDetails = 1 << 15,

    /// <summary>Everything.</summary>
    All = (1 << 16) - 1,
}
