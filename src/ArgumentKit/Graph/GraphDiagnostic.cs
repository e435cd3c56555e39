namespace ArgumentKit.Graph;

/// <summary>Something about a graph that its readers may stumble over.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Severity">How bad it is under the profile that was asked for.</param>
/// <param name="Node">Where it is; null where it is about the whole.</param>
/// <param name="Message">What it is, in words for people.</param>
public sealed record GraphDiagnostic(GraphDiagnosticCode Code, GraphSeverity Severity, NodeId? Node, string Message);
