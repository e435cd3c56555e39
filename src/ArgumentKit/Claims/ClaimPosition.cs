using ArgumentKit.Attributions;
using ArgumentKit.Entities;

namespace ArgumentKit.Claims;

/// <summary>How one speaker stands to a claim, and what proves it.</summary>
/// <param name="Speaker">Whose position it is.</param>
/// <param name="Position">The position.</param>
/// <param name="Attribution">The attribution that shows it; null where the author speaks without naming himself.</param>
/// <param name="Confidence">How sure the analysis is, from 0 to 1.</param>
public sealed record ClaimPosition(Speaker Speaker, Position Position, Attribution? Attribution, double Confidence);
