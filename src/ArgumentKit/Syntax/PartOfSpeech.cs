namespace ArgumentKit.Syntax;

/// <summary>The universal part-of-speech tags (UPOS) of Universal Dependencies 2.</summary>
public enum PartOfSpeech
{
    /// <summary>X: a word that fits nowhere else, foreign words among them.</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: preposition or postposition.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: auxiliary, modal or copula.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART: "not", the "to" of an infinitive, the possessive "'s".</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,
}
