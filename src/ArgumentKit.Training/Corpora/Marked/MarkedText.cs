using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>A text with the marks and records of a careful reader: who says what, which claims, how they argue.</summary>
/// <param name="Id">Its id, for instance <c>esl-01</c>.</param>
/// <param name="Genre">What kind of text it is.</param>
/// <param name="Split"><c>train</c> or <c>dev</c>.</param>
/// <param name="Source">Where it comes from; <c>invented</c> for the project's own.</param>
/// <param name="Text">The text without its marks; all spans point into it.</param>
/// <param name="Speakers">Who holds positions in it, in the order of their numbers; the author first.</param>
/// <param name="Attributions">Who says what, in the order of their numbers.</param>
/// <param name="Claims">What is claimed, in the order of their numbers.</param>
/// <param name="MainClaims">Ids of the claims that may count as what the author wants believed or done, the best first; empty if none.</param>
/// <param name="Relations">How the claims argue, in the order of their numbers.</param>
/// <param name="Targets">
/// For each attribution that denies, doubts, opposes, endorses or concedes: ids of the claims it means, none where none is listed.
/// </param>
internal sealed record MarkedText(
    string Id,
    string Genre,
    string Split,
    string Source,
    SourceText Text,
    ImmutableArray<MarkedSpeaker> Speakers,
    ImmutableArray<MarkedAttribution> Attributions,
    ImmutableArray<MarkedClaim> Claims,
    ImmutableArray<string> MainClaims,
    ImmutableArray<MarkedRelation> Relations,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Targets);
