namespace ArgumentKit.Speech;

/// <summary>What a reporting word says of its content.</summary>
/// <param name="Act">The speech act that it reports.</param>
/// <param name="Certainty">How sure it leaves the source to be.</param>
internal sealed record ReportingWord(SpeechAct Act, Certainty Certainty);
