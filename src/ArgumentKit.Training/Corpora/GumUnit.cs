namespace ArgumentKit.Training.Corpora;

/// <summary>An elementary discourse unit of GUM.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="SentenceIndex">Index of its sentence.</param>
/// <param name="FirstWord">Index of its first word in the sentence.</param>
/// <param name="Relation">Its relation to its parent, for instance <c>attribution-positive</c>; <c>ROOT</c> for the central unit.</param>
/// <param name="Parent">Number of the unit that it relates to; null for the central unit.</param>
internal sealed record GumUnit(int Number, int Start, int SentenceIndex, int FirstWord, string Relation, int? Parent)
{
    /// <summary>Whether it says that somebody says, thinks or wants its parent: <c>attribution-positive</c> or <c>-negative</c>.</summary>
    public bool IsAttribution => Relation.StartsWith("attribution", StringComparison.Ordinal);
}
