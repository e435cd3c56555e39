namespace ArgumentKit.Graph;

/// <summary>How a wording departs from the one it says again.</summary>
public enum RephraseKind
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>The same in other words.</summary>
    Paraphrase,

    /// <summary>More general.</summary>
    Generalization,

    /// <summary>More specific.</summary>
    Specialization,

    /// <summary>Several in short.</summary>
    Summary,

    /// <summary>The same words.</summary>
    Quotation,
}
