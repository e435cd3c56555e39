using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>Who uttered a node, and when.</summary>
internal sealed record AifLocution(string Node, SpeechEvent Event);
