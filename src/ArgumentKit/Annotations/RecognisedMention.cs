using ArgumentKit.Speech;

namespace ArgumentKit.Annotations;

/// <summary>A word that heads the mention of somebody who speaks, thinks or acts in the text: a name, a description or a pronoun.</summary>
/// <param name="Head">The head word, counted over the whole text.</param>
/// <param name="Kind">The kind of speaker.</param>
/// <param name="Antecedent">The index of an earlier mention of the same one; -1 if there is none.</param>
public readonly record struct RecognisedMention(int Head, SpeakerKind Kind, int Antecedent);
