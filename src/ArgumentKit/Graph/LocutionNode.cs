using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>An event of saying (AIF: L-node).</summary>
public sealed record LocutionNode : ArgumentNode
{
    /// <summary>Ids of those who speak.</summary>
    public required ImmutableArray<string> Speakers { get; init; }

    /// <summary>Id of the attribution that reports it; null where the author speaks.</summary>
    public string? Attribution { get; init; }

    /// <summary>The locution in whose content this one stands; null for the author and for what the author reports.</summary>
    public NodeId? ReportedIn { get; init; }
}
