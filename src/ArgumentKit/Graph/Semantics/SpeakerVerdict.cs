using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>What stands when only one speaker's word counts.</summary>
/// <param name="Speaker">Id of the speaker.</param>
/// <param name="Labelling">What stands when nothing but what the speaker holds is granted.</param>
/// <param name="Contradictions">Claims that the speaker holds though they exclude one another, and claims both held and denied.</param>
/// <param name="Defeated">Claims that the speaker holds and that fall to attacks from the speaker's own premises.</param>
/// <param name="UnmetAttacks">Relations by others against claims of the speaker that nothing the speaker says answers.</param>
public sealed record SpeakerVerdict(
    string Speaker,
    GraphLabelling Labelling,
    ImmutableArray<(ClaimNode First, ClaimNode Second)> Contradictions,
    ImmutableArray<ClaimNode> Defeated,
    ImmutableArray<Relation> UnmetAttacks)
{
    /// <summary>Whether the speaker nowhere holds what excludes something else that the speaker holds.</summary>
    public bool IsConsistent => Contradictions.IsEmpty && Defeated.IsEmpty;
}
