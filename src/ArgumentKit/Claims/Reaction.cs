using System.Collections.Immutable;
using ArgumentKit.Attributions;

namespace ArgumentKit.Claims;

/// <summary>
/// An attribution that answers claims said elsewhere instead of putting forward one of its own wording: "denied the allegations",
/// "agrees with the president".
/// </summary>
/// <param name="Attribution">The denial or endorsement.</param>
/// <param name="Targets">The claims that it answers; empty when the text does not say them.</param>
/// <param name="Position">What it says of them.</param>
/// <param name="Reason">Why these are the targets, in words for people.</param>
public sealed record Reaction(Attribution Attribution, ImmutableArray<Claim> Targets, Position Position, string Reason);
