using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>Which kind of node an AIF type is, and what AIF calls a node that has no words of its own.</summary>
internal static class AifTypes
{
    /// <summary>The scheme that AIF gives relations of which nobody says more.</summary>
    private static readonly Scheme DefaultInference = new("Default Inference", "72");
    private static readonly Scheme DefaultConflict = new("Default Conflict", "71");
    private static readonly Scheme DefaultRephrase = new("Default Rephrase", "144");
    private static readonly Scheme DefaultTransition = new("Default Transition", "82");
    private static readonly Scheme DefaultPreference = new("Default Preference", null);

    public static string Of(ArgumentNode node) => node switch
    {
        ClaimNode => "I",
        LocutionNode => "L",
        InferenceNode => "RA",
        ConflictNode => "CA",
        RephraseNode => "MA",
        PreferenceNode => "PA",
        IllocutionNode => "YA",
        TransitionNode => "TA",
        _ => ((OpaqueNode)node).RawType,
    };

    public static Scheme? SchemeOf(ArgumentNode node) => node switch
    {
        RelationNode relation => relation.Scheme,
        IllocutionNode illocution => illocution.Scheme,
        TransitionNode transition => transition.Scheme,
        _ => null,
    };

    /// <summary>The scheme to write for a node that names none, if its kind goes by one.</summary>
    public static Scheme? DefaultFor(ArgumentNode node) => node switch
    {
        InferenceNode => DefaultInference,
        ConflictNode => DefaultConflict,
        RephraseNode => DefaultRephrase,
        PreferenceNode => DefaultPreference,
        TransitionNode => DefaultTransition,
        IllocutionNode illocution => IllocutionaryForces.SchemeOf(illocution.Force),
        _ => null,
    };
}
