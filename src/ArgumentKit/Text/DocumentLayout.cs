using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>How an article is laid out.</summary>
/// <param name="Zones">Its parts: in order, without overlap or blanks at their ends, and together every character that is no blank.</param>
/// <param name="AuthorNames">The names in its bylines, "Jane Doe" and "John Smith" in "By Jane Doe and John Smith", each once.</param>
internal sealed record DocumentLayout(ImmutableArray<Zone> Zones, ImmutableArray<TextSpan> AuthorNames);
