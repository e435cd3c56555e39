using ArgumentKit.Attributions;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>One place where a claim is said.</summary>
/// <param name="Span">The words that say it.</param>
/// <param name="Attribution">The attribution that it is said in; null where the author says it.</param>
public readonly record struct ClaimOccurrence(TextSpan Span, Attribution? Attribution);
