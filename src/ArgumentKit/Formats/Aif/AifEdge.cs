using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>An edge as AIF writes it: without a role.</summary>
internal sealed record AifEdge(string? Id, string From, string To, ExtensionData Extra, string? Details);
