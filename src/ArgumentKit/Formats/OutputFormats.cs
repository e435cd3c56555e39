using System.Collections.Immutable;
using ArgumentKit.Formats.Aif;
using ArgumentKit.Formats.Brat;
using ArgumentKit.Formats.Conllu;
using ArgumentKit.Formats.Dot;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Formats.Json;
using ArgumentKit.Formats.Mermaid;
using ArgumentKit.Formats.Table;
using ArgumentKit.Formats.Xaif;

namespace ArgumentKit.Formats;

/// <summary>The formats that an analysis can be written in. To add one, write its folder and its line here.</summary>
public static class OutputFormats
{
    /// <summary>A report for people, 100 columns wide. For another width make a <see cref="TableFormat"/>.</summary>
    public static OutputFormat Table { get; } = new TableFormat();

    /// <summary>Everything, for programs: the <c>argumentkit/1</c> contract.</summary>
    public static OutputFormat Json { get; } = new JsonFormat();

    /// <summary>The graph with all that it holds, for programs and for reading back.</summary>
    public static GraphFormat Graph { get; } = new GraphJsonFormat();

    /// <summary>The graph in the Argument Interchange Format.</summary>
    public static GraphFormat Aif { get; } = new AifFormat();

    /// <summary>The graph as xAIF for the editor OVA3.</summary>
    public static GraphFormat Xaif { get; } = new XaifFormat(isOamf: false);

    /// <summary>The graph as xAIF for the modules of oAMF.</summary>
    public static GraphFormat Oamf { get; } = new XaifFormat(isOamf: true);

    /// <summary>The graph as a flowchart that Markdown viewers draw.</summary>
    public static GraphFormat Mermaid { get; } = new MermaidFormat();

    /// <summary>The graph as a drawing for Graphviz.</summary>
    public static GraphFormat Dot { get; } = new DotFormat();

    /// <summary>Standoff annotation of the attributions as in the PolNeAR corpus.</summary>
    public static OutputFormat Brat { get; } = new BratFormat();

    /// <summary>Sentences, words and dependency trees as Universal Dependencies write them.</summary>
    public static OutputFormat Conllu { get; } = new ConlluFormat();

    /// <summary>All formats; those that need no more than a graph are <see cref="GraphFormat"/>s.</summary>
    public static ImmutableArray<OutputFormat> All { get; } = [Table, Json, Graph, Aif, Xaif, Oamf, Mermaid, Dot, Brat, Conllu];

    /// <summary>The format with a name, upper and lower case alike; null if there is none.</summary>
    public static OutputFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
