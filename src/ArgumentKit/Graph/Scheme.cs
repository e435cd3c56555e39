namespace ArgumentKit.Graph;

/// <summary>A scheme of argument, conflict, rephrase or illocution, as a catalogue names it.</summary>
/// <param name="Name">Its name, for instance <c>ExpertOpinion</c>; null if only the number is known.</param>
/// <param name="Id">Its number in the catalogue of AIFdb; null if only the name is known.</param>
public sealed record Scheme(string? Name, string? Id);
