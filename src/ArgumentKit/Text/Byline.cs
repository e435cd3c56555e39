using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>A line, or the end of one, that tells who wrote the text.</summary>
/// <param name="Span">From the opening word to the end of the line.</param>
/// <param name="Names">Where it names the authors.</param>
internal sealed record Byline(TextSpan Span, ImmutableArray<TextSpan> Names);
