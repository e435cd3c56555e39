using System.Collections.Immutable;
using ArgumentKit.Claims;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>A proposition that matters to the argument of a marked text.</summary>
/// <param name="Id"><c>c1</c>, <c>c2</c> …</param>
/// <param name="Kind">Fact, value or policy.</param>
/// <param name="Occurrences">Where it is said, in the order of their numbers; never empty.</param>
/// <param name="Positions">Who holds which position, its owner first; never empty.</param>
/// <param name="Also">Other answers that would be right.</param>
internal sealed record MarkedClaim(
    string Id,
    ClaimKind Kind,
    ImmutableArray<MarkedOccurrence> Occurrences,
    ImmutableArray<MarkedPosition> Positions,
    AlternativeAnswers Also);
