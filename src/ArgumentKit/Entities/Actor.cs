using ArgumentKit.Speech;

namespace ArgumentKit.Entities;

/// <summary>An actor of the tables.</summary>
internal sealed record Actor(string Id, string Name, SpeakerKind Kind, string MemberOf, string Country);
