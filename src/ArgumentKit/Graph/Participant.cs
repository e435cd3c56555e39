using ArgumentKit.Speech;

namespace ArgumentKit.Graph;

/// <summary>Somebody whose speech the graph holds.</summary>
/// <param name="Id">Identifies the participant within the graph.</param>
public sealed record Participant(string Id)
{
    /// <summary>The name to show; the id if nothing better is known.</summary>
    public string Name { get; init; } = Id;

    /// <summary>What kind of actor it is; null where nobody has said.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>Id of the body that the participant belongs to and may speak for; null if none is known.</summary>
    public string? MemberOf { get; init; }

    /// <summary>ISO 3166 alpha-2 code of the country; null if unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Whether only the words of locutions tell of it: the source has no record of its own for the participant.</summary>
    public bool IsInferred { get; init; }

    /// <summary>What the source says of the participant beyond that.</summary>
    public ExtensionData Extra { get; init; } = ExtensionData.Empty;
}
