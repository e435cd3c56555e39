using System.Collections.Immutable;
using ArgumentKit.Graph.Formats.Dot;
using ArgumentKit.Graph.Formats.Mermaid;

namespace ArgumentKit.Graph.Formats;

/// <summary>The formats that a graph can be written in. To add one, write its folder and its line here.</summary>
public static class GraphFormats
{
    /// <summary>A flowchart that Markdown viewers draw.</summary>
    public static GraphFormat Mermaid { get; } = new MermaidFormat();

    /// <summary>A drawing for Graphviz.</summary>
    public static GraphFormat Dot { get; } = new DotFormat();

    /// <summary>All graph formats.</summary>
    public static ImmutableArray<GraphFormat> All { get; } = [Mermaid, Dot];
}
