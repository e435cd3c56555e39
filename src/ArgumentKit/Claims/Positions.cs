using ArgumentKit.Speech;

namespace ArgumentKit.Claims;

/// <summary>Derives how a source stands to a claim from what it does.</summary>
internal static class Positions
{
    /// <summary>The position that an act takes on the claim of its content.</summary>
    public static Position Of(SpeechAct act, Polarity polarity) => act switch
    {
        SpeechAct.Deny => Position.Denies,
        SpeechAct.Oppose => Position.Opposes,
        SpeechAct.Demand or SpeechAct.Order or SpeechAct.Propose or SpeechAct.Hope => Position.Demands,
        SpeechAct.Promise or SpeechAct.Intend or SpeechAct.Threaten => Position.Promises,
        SpeechAct.Endorse => Position.Endorses,
        SpeechAct.Concede => Position.Concedes,
        SpeechAct.Ask or SpeechAct.Doubt => Position.Questions,
        SpeechAct.DeclineToComment => Position.None,
        SpeechAct.Assert or SpeechAct.Believe when polarity == Polarity.Negative => Position.Denies,
        _ => Position.Asserts,
    };

    /// <summary>
    /// The reason inside an order or denial is itself asserted: who "ordered to ban it because it is dangerous" asserts that it is dangerous.
    /// </summary>
    public static Position OfReason(Position position) => position == Position.None ? Position.None : Position.Asserts;
}
