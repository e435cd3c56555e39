using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats;

/// <summary>A way to write an argument graph down, whether it comes from an analysis or from elsewhere.</summary>
public abstract class GraphFormat : OutputFormat
{
    /// <summary>What of a graph the format carries.</summary>
    public abstract GraphContent Carries { get; }

    /// <inheritdoc/>
    public override string Losses => LossReport.Describe(~Carries & GraphContent.All);

    /// <summary>What of this graph the format does not carry, with counts, one line each; empty when it carries all.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public ImmutableArray<string> LossesOf(ArgumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return LossReport.Of(graph, Carries);
    }

    /// <summary>The graph in this format as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public string Write(ArgumentGraph graph)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        Write(graph, writer);
        return writer.ToString();
    }

    /// <summary>Writes a graph. The writer is neither flushed nor closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(ArgumentGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        WriteCore(graph, writer);
    }

    /// <summary>Writes a graph; no argument is null. What is taken from the text must be escaped: it may hold any character.</summary>
    protected abstract void WriteCore(ArgumentGraph graph, TextWriter writer);

    /// <inheritdoc/>
    protected sealed override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer) =>
        WriteCore(GraphOf(analysis, document), writer);

    /// <summary>The graph of an analysis with the document that it was made from and everybody who speaks in it.</summary>
    internal static ArgumentGraph GraphOf(ArgumentAnalysis analysis, DocumentInfo document)
    {
        ArgumentGraphBuilder builder = analysis.Graph.ToBuilder();
        builder.Document = new GraphDocument(document.Name) { Text = analysis.Text };
        foreach (Speaker speaker in analysis.Speakers.Where(speaker => analysis.Graph.FindParticipant(speaker.Id) is null))
        {
            builder.Add(GraphBuilder.Participate(speaker));
        }

        return builder.Build();
    }
}
