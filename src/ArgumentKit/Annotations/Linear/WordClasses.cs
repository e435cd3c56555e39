namespace ArgumentKit.Annotations.Linear;

/// <summary>The word classes that a dictionary gives a form, inflected forms included.</summary>
[Flags]
internal enum WordClasses : byte
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    PluralNoun = 16,
    InflectedVerb = 32,
    ProperNoun = 64,
}
