using System.Collections.Immutable;
using ArgumentKit.Claims;

namespace ArgumentKit.Graph;

/// <summary>One speaker's position on one claim or relation, as the speech side of a graph tells it.</summary>
/// <param name="Speaker">Id of the speaker.</param>
/// <param name="Target">The claim or relation.</param>
/// <param name="Position">The position; <see cref="Position.Reports"/> for who only passes on what another says.</param>
/// <param name="Locution">The locution that shows it.</param>
/// <param name="Illocution">The illocution that shows it.</param>
public sealed record Standpoint(string Speaker, NodeId Target, Position Position, NodeId Locution, NodeId Illocution)
{
    /// <summary>Ids of those on whose word we have it, outermost first; empty where the graph holds the speech at first hand.</summary>
    public ImmutableArray<string> Reporters { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Standpoint? other) =>
        other is not null
        && Speaker == other.Speaker
        && Target == other.Target
        && Position == other.Position
        && Locution == other.Locution
        && Illocution == other.Illocution
        && Reporters.AsSpan().SequenceEqual(other.Reporters.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Target, Position, Locution, Illocution);
}
