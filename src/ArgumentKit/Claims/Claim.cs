using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>A proposition that the text puts forward, with every place that says it and everybody's position on it.</summary>
public sealed record Claim
{
    /// <summary>Identifies the claim within the analysis: <c>C1</c>, <c>C2</c> … in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The words of its first occurrence.</summary>
    public required string Text { get; init; }

    /// <summary>Fact, value or policy.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The zone that it stands in.</summary>
    public ZoneKind Zone { get; init; }

    /// <summary>Where it is said; at least one place.</summary>
    public required ImmutableArray<ClaimOccurrence> Occurrences { get; init; }

    /// <summary>Who holds which position on it; at least one.</summary>
    public required ImmutableArray<ClaimPosition> Positions { get; init; }

    /// <summary>Where it is said first.</summary>
    public TextSpan Span => Occurrences[0].Span;

    /// <summary>Whether speakers disagree: one holds it true or wants it, another denies, opposes or questions it.</summary>
    public bool IsContested =>
        Positions.Any(static held => held.Position is Position.Asserts or Position.Endorses or Position.Demands or Position.Promises or Position.Concedes)
        && Positions.Any(static held => held.Position is Position.Denies or Position.Opposes or Position.Questions);
}
