namespace ArgumentKit.Graph;

/// <summary>The grammar of edges: which role a pair of node kinds gives, and which roles close a relation.</summary>
internal static class EdgeRoles
{
    /// <summary>The role that AIF, whose edges carry none, leaves to be read off the kinds of the ends.</summary>
    public static EdgeRole Between(ArgumentNode from, ArgumentNode to) => (from, to) switch
    {
        (ClaimNode, InferenceNode) => EdgeRole.Premise,
        (InferenceNode, ClaimNode or RelationNode) => EdgeRole.Conclusion,
        (ClaimNode, ConflictNode) => EdgeRole.Attacker,
        (ConflictNode, ClaimNode or RelationNode) => EdgeRole.Target,
        (ClaimNode, RephraseNode) => EdgeRole.RephraseSource,
        (RephraseNode, ClaimNode) => EdgeRole.RephraseTarget,
        (ClaimNode or RelationNode, PreferenceNode) => EdgeRole.Preferred,
        (PreferenceNode, ClaimNode or RelationNode) => EdgeRole.Dispreferred,
        (LocutionNode, IllocutionNode) => EdgeRole.Speech,
        (IllocutionNode, ClaimNode or RelationNode or LocutionNode) => EdgeRole.Content,
        (TransitionNode, IllocutionNode) => EdgeRole.Anchor,
        (LocutionNode, TransitionNode) => EdgeRole.TransitionFrom,
        (TransitionNode, LocutionNode) => EdgeRole.TransitionTo,
        _ => EdgeRole.Unspecified,
    };

    /// <summary>The roles at the two ends of a relation of a type.</summary>
    public static (EdgeRole From, EdgeRole To) Of(RelationType type) => type switch
    {
        RelationType.Support => (EdgeRole.Premise, EdgeRole.Conclusion),
        RelationType.Rephrase => (EdgeRole.RephraseSource, EdgeRole.RephraseTarget),
        _ => (EdgeRole.Attacker, EdgeRole.Target),
    };

    public static bool EntersRelation(EdgeRole role) =>
        role is EdgeRole.Premise or EdgeRole.Attacker or EdgeRole.RephraseSource or EdgeRole.Preferred;

    public static bool LeavesRelation(EdgeRole role) =>
        role is EdgeRole.Conclusion or EdgeRole.Target or EdgeRole.RephraseTarget or EdgeRole.Dispreferred;
}
