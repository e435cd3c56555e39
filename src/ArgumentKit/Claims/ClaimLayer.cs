using System.Collections.Immutable;

namespace ArgumentKit.Claims;

/// <summary>The claims of a text, the answers to them, and the connectives that join them.</summary>
/// <param name="Claims">The claims, in the order of the text.</param>
/// <param name="Reactions">Denials and endorsements of claims said elsewhere.</param>
/// <param name="Links">Which claim a connective joins to which.</param>
/// <param name="Lemmas">What each claim is about, in the order of the claims.</param>
internal sealed record ClaimLayer(
    ImmutableArray<Claim> Claims,
    ImmutableArray<Reaction> Reactions,
    ImmutableArray<ClaimLink> Links,
    ImmutableArray<ImmutableHashSet<string>> Lemmas);
