namespace ArgumentKit.Training.Evaluation;

/// <summary>Macro F1 of the four levels of Peldszus and Stede (2015).</summary>
/// <param name="CentralClaim">Is a unit the central claim?</param>
/// <param name="Role">Does it speak for the proponent or the opponent?</param>
/// <param name="Function">Is it the central claim, a support or an attack?</param>
/// <param name="Attachment">Of all ordered pairs of units: does the first bear on the second?</param>
internal sealed record MicrotextScores(double CentralClaim, double Role, double Function, double Attachment);
