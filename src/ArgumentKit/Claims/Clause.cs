using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>A clause that can be a claim, and how it hangs on the clause before it.</summary>
/// <param name="Span">Its words, without the connective.</param>
/// <param name="Sense">What joins it to its neighbour; <see cref="ConnectiveSense.None"/> for the first.</param>
/// <param name="Marker">The connective.</param>
/// <param name="IsFronted">Whether the connective opens the first clause of two: "Because X, Y".</param>
internal sealed record Clause(TextSpan Span, ConnectiveSense Sense, TextSpan? Marker, bool IsFronted);
