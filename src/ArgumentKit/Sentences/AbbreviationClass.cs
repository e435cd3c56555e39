namespace ArgumentKit.Sentences;

/// <summary>What a final dot says of the word before it.</summary>
internal enum AbbreviationClass
{
    /// <summary>An ordinary word: the dot most likely ends the sentence.</summary>
    None,

    /// <summary>A title before a name: "Dr.".</summary>
    Title,

    /// <summary>An initial or letters with dots: "J.", "U.S.".</summary>
    Initials,

    /// <summary>An abbreviation that never ends a sentence: "e.g.".</summary>
    NeverEnds,

    /// <summary>An abbreviation that may end one: "Inc.".</summary>
    MayEnd,
}
