using System.Collections.Immutable;
using ArgumentKit.Entities;
using ArgumentKit.Text;

namespace ArgumentKit.Formats;

/// <summary>What the ids and spans of a graph refer to. Each part may be missing; what a format writes is then plainer.</summary>
public sealed record GraphOrigin
{
    /// <summary>Nothing is known but the graph itself.</summary>
    public static GraphOrigin Unknown { get; } = new();

    /// <summary>The document; the default is one without a name.</summary>
    public DocumentInfo Document { get; init; } = DocumentInfo.Untitled;

    /// <summary>The text that the spans point into; the default is null: unknown.</summary>
    public SourceText? Text { get; init; }

    /// <summary>The speakers that locutions and relations name by id; the default is none.</summary>
    public ImmutableArray<Speaker> Speakers { get; init; } = [];

    /// <summary>The name of a speaker, or the id itself if the speaker is unknown.</summary>
    internal string NameOf(string speakerId) => Speakers.FirstOrDefault(speaker => speaker.Id == speakerId)?.Name ?? speakerId;
}
