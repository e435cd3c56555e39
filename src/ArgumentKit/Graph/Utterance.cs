using ArgumentKit.Speech;

namespace ArgumentKit.Graph;

/// <summary>A saying, and what is done by it.</summary>
internal readonly record struct Utterance(LocutionNode Locution, SpeechAct Act);
