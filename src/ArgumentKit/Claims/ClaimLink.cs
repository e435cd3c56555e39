using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>A connective between two claims.</summary>
/// <param name="From">The reason, contrast or condition.</param>
/// <param name="To">What it is the reason of.</param>
/// <param name="Sense">What the connective marks.</param>
/// <param name="Marker">The connective.</param>
internal sealed record ClaimLink(Claim From, Claim To, ConnectiveSense Sense, TextSpan? Marker);
