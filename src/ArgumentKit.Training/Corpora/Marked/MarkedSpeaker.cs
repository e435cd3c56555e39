using System.Collections.Immutable;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>Somebody who holds a position in a marked text.</summary>
/// <param name="Id"><c>s0</c> for the author, else <c>s1</c>, <c>s2</c> …</param>
/// <param name="Name">The fullest name in the text; a description for those without one.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="MemberOf">Id of the body that the text lets the speaker speak for; null if there is none.</param>
/// <param name="Country">ISO 3166 alpha-2 code; null if not known.</param>
/// <param name="Mentions">Every mention, pronouns and possessives too, in the order of the text.</param>
/// <param name="Also">Other answers that would be right.</param>
internal sealed record MarkedSpeaker(
    string Id,
    string Name,
    SpeakerKind Kind,
    string? MemberOf,
    string? Country,
    ImmutableArray<TextSpan> Mentions,
    AlternativeAnswers Also);
