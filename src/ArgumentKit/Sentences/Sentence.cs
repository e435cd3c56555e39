using ArgumentKit.Text;

namespace ArgumentKit.Sentences;

/// <summary>One sentence, heading or list item, without the blanks around it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Zone">The kind of zone that it belongs to.</param>
/// <param name="StartsParagraph">Whether it is the first of its paragraph.</param>
public readonly record struct Sentence(TextSpan Span, ZoneKind Zone, bool StartsParagraph);
