namespace ArgumentKit.Text;

/// <summary>A part of an article.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Where it stands, without blanks at its ends.</param>
public readonly record struct Zone(ZoneKind Kind, TextSpan Span);
