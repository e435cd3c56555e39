using System.Collections.Immutable;
using ArgumentKit.Speech;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>The columns of the layer that reads the act of an attribution: the acts, then two for negation and three for certainty.</summary>
internal static class ActLabels
{
    /// <summary>The acts, in the order of their columns: those that the project's corpus tells apart.</summary>
    public static ImmutableArray<SpeechAct> Acts { get; } =
    [
        SpeechAct.Assert, SpeechAct.Suggest, SpeechAct.Warn, SpeechAct.Predict, SpeechAct.Accuse, SpeechAct.Deny, SpeechAct.Doubt, SpeechAct.Concede,
        SpeechAct.Endorse, SpeechAct.Oppose, SpeechAct.Demand, SpeechAct.Order, SpeechAct.Promise, SpeechAct.Ask, SpeechAct.Believe,
        SpeechAct.DeclineToComment, SpeechAct.Other,
    ];

    /// <summary>Two columns: the reporting is not negated, or it is.</summary>
    public const int Negated = 17;

    /// <summary>Three columns: certain, probable, possible.</summary>
    public const int Certainty = 19;

    /// <summary>Number of columns.</summary>
    public const int Count = 22;
}
