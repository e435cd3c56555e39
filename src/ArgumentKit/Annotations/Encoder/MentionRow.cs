using ArgumentKit.Speech;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>A mention as the coreference head sees it.</summary>
/// <param name="Head">Its head word.</param>
/// <param name="Kind">The kind of speaker.</param>
/// <param name="Anaphor">What it looks for among earlier mentions.</param>
/// <param name="Antecedent">What it offers to later ones.</param>
internal sealed record MentionRow(int Head, SpeakerKind Kind, float[] Anaphor, float[] Antecedent);
