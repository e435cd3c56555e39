using System.Collections.Frozen;
using ArgumentKit.Claims;
using ArgumentKit.Speech;

namespace ArgumentKit.Graph;

/// <summary>What illocutionary forces are called in AIF, and what they amount to.</summary>
internal static class IllocutionaryForces
{
    /// <summary>Names that differ from those of the enumeration, and the numbers in the catalogue of AIFdb; a null number is not known.</summary>
    private static readonly FrozenDictionary<IllocutionaryForce, Scheme> Schemes = new Dictionary<IllocutionaryForce, Scheme>
    {
        [IllocutionaryForce.Asserting] = new("Asserting", "74"),
        [IllocutionaryForce.AssertiveQuestioning] = new("AssertiveQuestioning", "73"),
        [IllocutionaryForce.RhetoricalQuestioning] = new("RhetoricalQuestioning", "85"),
        [IllocutionaryForce.PureQuestioning] = new("PureQuestioning", "91"),
        [IllocutionaryForce.DirectiveQuestioning] = new("Directive Questioning", "147"),
        [IllocutionaryForce.Challenging] = new("Challenging", "79"),
        [IllocutionaryForce.AssertiveChallenging] = new("AssertiveChallenging", "87"),
        [IllocutionaryForce.PureChallenging] = new("PureChallenging", "92"),
        [IllocutionaryForce.RhetoricalChallenging] = new("RhetoricalChallenging", "86"),
        [IllocutionaryForce.Arguing] = new("Arguing", "80"),
        [IllocutionaryForce.Restating] = new("Restating", "101"),
        [IllocutionaryForce.Agreeing] = new("Agreeing", "77"),
        [IllocutionaryForce.Disagreeing] = new("Disagreeing", "78"),
        [IllocutionaryForce.Affirming] = new("Affirming", "93"),
        [IllocutionaryForce.Disaffirming] = new("Disaffirming", "94"),
        [IllocutionaryForce.Conceding] = new("Conceding", "76"),
        [IllocutionaryForce.PopularConceding] = new("PopularConceding", "88"),
        [IllocutionaryForce.Contradicting] = new("Contradicting", "67"),
        [IllocutionaryForce.Rejecting] = new("Rejecting", "178"),
        [IllocutionaryForce.IronicAsserting] = new("Ironic Asserting", "148"),
        [IllocutionaryForce.Offering] = new("Offering", "176"),
        [IllocutionaryForce.Promising] = new("Promising", null),
        [IllocutionaryForce.Order] = new("Order", "166"),
        [IllocutionaryForce.Analysing] = new("Analysing", "75"),
        [IllocutionaryForce.DefaultIllocuting] = new("Default Illocuting", "168"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, IllocutionaryForce> ByName = Schemes
        .SelectMany(static pair => new[] { (Name: pair.Value.Name!, pair.Key), (Name: pair.Key.ToString(), pair.Key) })
        .DistinctBy(static pair => pair.Name)
        .ToFrozenDictionary(static pair => pair.Name, static pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name and number of a force; those of the unspecified one for the unknown.</summary>
    public static Scheme SchemeOf(IllocutionaryForce force) => Schemes.GetValueOrDefault(force, Schemes[IllocutionaryForce.DefaultIllocuting]);

    /// <summary>The force that a name stands for.</summary>
    public static IllocutionaryForce Named(string? name) => name is null ? IllocutionaryForce.Unknown : ByName.GetValueOrDefault(name);

    /// <summary>The nearest force to a speech act; AIF does not tell warnings and accusations from assertions.</summary>
    public static IllocutionaryForce Of(SpeechAct? act) => act switch
    {
        null => IllocutionaryForce.Unknown,
        SpeechAct.Deny or SpeechAct.Oppose or SpeechAct.Doubt => IllocutionaryForce.Disagreeing,
        SpeechAct.Endorse => IllocutionaryForce.Agreeing,
        SpeechAct.Concede => IllocutionaryForce.Conceding,
        SpeechAct.Ask => IllocutionaryForce.PureQuestioning,
        SpeechAct.Order => IllocutionaryForce.Order,
        SpeechAct.Promise => IllocutionaryForce.Promising,
        SpeechAct.DeclineToComment => IllocutionaryForce.DefaultIllocuting,
        _ => IllocutionaryForce.Asserting,
    };

    /// <summary>How a speaker stands to the content of an illocution.</summary>
    public static Position PositionOf(IllocutionNode illocution) => illocution.Act is { } act
        ? Positions.Of(act, Polarity.Positive)
        : illocution.Force switch
        {
            IllocutionaryForce.Asserting or IllocutionaryForce.AssertiveQuestioning or IllocutionaryForce.RhetoricalQuestioning
                or IllocutionaryForce.Affirming or IllocutionaryForce.Arguing or IllocutionaryForce.Restating => Position.Asserts,
            IllocutionaryForce.Agreeing => Position.Endorses,
            IllocutionaryForce.Conceding or IllocutionaryForce.PopularConceding => Position.Concedes,
            IllocutionaryForce.Disagreeing or IllocutionaryForce.Disaffirming or IllocutionaryForce.Contradicting
                or IllocutionaryForce.Rejecting or IllocutionaryForce.IronicAsserting => Position.Denies,
            IllocutionaryForce.PureQuestioning or IllocutionaryForce.DirectiveQuestioning or IllocutionaryForce.Challenging
                or IllocutionaryForce.AssertiveChallenging or IllocutionaryForce.PureChallenging
                or IllocutionaryForce.RhetoricalChallenging => Position.Questions,
            IllocutionaryForce.Offering or IllocutionaryForce.Promising => Position.Promises,
            IllocutionaryForce.Order => Position.Demands,
            _ => Position.None,
        };
}
