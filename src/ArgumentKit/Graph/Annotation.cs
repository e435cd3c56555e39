using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>
/// The work of an annotator, folded. OVA records it as a second locution, "Analyst: Speaker: words", that analyses the first; taken as
/// speech it would double every utterance of a corpus.
/// </summary>
/// <param name="Annotator">Name of the one who annotated.</param>
public sealed record Annotation(string Annotator)
{
    /// <summary>The nodes that recorded it, as they were.</summary>
    public ImmutableArray<ArgumentNode> Nodes { get; init; } = [];

    /// <summary>The edges that recorded it, as they were.</summary>
    public ImmutableArray<ArgumentEdge> Edges { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Annotation? other) =>
        other is not null
        && Annotator == other.Annotator
        && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan())
        && Edges.AsSpan().SequenceEqual(other.Edges.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Annotator, Nodes.Length);
}
