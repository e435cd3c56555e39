using System.Collections.Immutable;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>An actor of the text: somebody who holds positions or is mentioned. One text, one <see cref="Speaker"/> for each actor.</summary>
public sealed class Speaker
{
    /// <summary>Identifies the speaker within the analysis: lower-case words with hyphens, for instance <c>us-government</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show: canonical if the actor tables know it, else the fullest name in the text.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>Id of the body that the speaker belongs to and may speak for (Donald Trump: <c>us-government</c>); null if none is known.</summary>
    public string? MemberOf { get; init; }

    /// <summary>ISO 3166 alpha-2 code of the speaker's country; null if unknown or not applicable.</summary>
    public string? Country { get; init; }

    /// <summary>Where the text mentions the speaker, in order.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>Whether the text or the tables give it a name; "officials" and "critics" have none.</summary>
    internal bool IsNamed { get; init; } = true;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
