using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>
/// An event of saying (AIF: L-node). What it says hangs on its illocutions. Reported speech nests: the illocution of the one who reports
/// has the locution of the one reported as its content.
/// </summary>
public sealed record LocutionNode : ArgumentNode
{
    /// <summary>Ids of those who speak (<see cref="Participant.Id"/>).</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Id of the attribution that reports it; null where the author speaks or the graph comes from no analysis.</summary>
    public string? Attribution { get; init; }

    /// <summary>What stands before the words in AIF to name the speaker, separator included: <c>"Jane Roe : "</c>. Empty if nothing does.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>When and where it was said, once for each time; empty if that is not known.</summary>
    public ImmutableArray<SpeechEvent> Events { get; init; } = [];

    /// <summary>Who entered it into the graph, where the annotation tool kept that as a speech about the speech.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(LocutionNode? other) =>
        base.Equals(other)
        && Attribution == other.Attribution
        && Prefix == other.Prefix
        && Speakers.AsSpan().SequenceEqual(other.Speakers.AsSpan())
        && Events.AsSpan().SequenceEqual(other.Events.AsSpan())
        && Annotations.AsSpan().SequenceEqual(other.Annotations.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
