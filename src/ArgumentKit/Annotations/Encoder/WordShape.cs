namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// How a word is written. The encoder's vocabulary knows no capitals, but names and headings are told by them, so each word's shape has
/// a vector of its own. The numbers are rows of that table and never change.
/// </summary>
internal enum WordShape : byte
{
    /// <summary>All letters are lower-case, or of a script that has no case; digits, hyphens and other signs may stand between.</summary>
    Lower = 0,

    /// <summary>The first letter is a capital, all others are lower-case: <c>Paris</c>, <c>I</c>.</summary>
    Title = 1,

    /// <summary>At least two letters, all of them capitals: <c>NATO</c>, <c>U.S.</c>, <c>G20S</c>.</summary>
    Capitals = 2,

    /// <summary>At least one digit and no letter: <c>1,000</c>, <c>9/11</c>.</summary>
    Digits = 3,

    /// <summary>Capitals and lower-case letters otherwise mixed: <c>iPhone</c>, <c>McDonald</c>.</summary>
    Mixed = 4,

    /// <summary>Neither letter nor digit: punctuation, symbols.</summary>
    Sign = 5,
}
