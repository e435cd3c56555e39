namespace ArgumentKit.Graph;

/// <summary>One time that a locution was uttered.</summary>
/// <param name="Speaker">Id of the speaker.</param>
public sealed record SpeechEvent(string Speaker)
{
    /// <summary>When it was recorded, in the words of the source; null if unknown.</summary>
    public string? Timestamp { get; init; }

    /// <summary>When it began, in the words of the source; null if unknown.</summary>
    public string? Start { get; init; }

    /// <summary>When it ended, in the words of the source; null if unknown.</summary>
    public string? End { get; init; }

    /// <summary>Where it was taken from; null if unknown.</summary>
    public string? Source { get; init; }

    /// <summary>What the source says of it beyond that.</summary>
    public ExtensionData Extra { get; init; } = ExtensionData.Empty;
}
