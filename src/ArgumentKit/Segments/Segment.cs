using ArgumentKit.Text;

namespace ArgumentKit.Segments;

/// <summary>
/// An elementary discourse unit, by the conventions of the GUM corpus: a clause or clause-like unit that discourse relations join.
/// </summary>
/// <param name="Span">Where it stands, without blanks at its ends.</param>
/// <param name="SentenceIndex">Index of its sentence.</param>
/// <param name="FirstToken">Index of its first word in the sentence.</param>
/// <param name="EndToken">Index behind its last word in the sentence.</param>
public readonly record struct Segment(TextSpan Span, int SentenceIndex, int FirstToken, int EndToken);
