using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>A place where the text names or describes an actor.</summary>
/// <param name="Span">The words.</param>
/// <param name="SpeakerId">Which actor.</param>
internal readonly record struct Mention(TextSpan Span, string SpeakerId);
