namespace ArgumentKit.Text;

/// <summary>A paragraph, a heading or another line that stands for itself.</summary>
/// <param name="Span">Where it stands, without blanks at its ends.</param>
/// <param name="Block">The number of the block between blank lines that it belongs to, from 0.</param>
internal readonly record struct Paragraph(TextSpan Span, int Block);
