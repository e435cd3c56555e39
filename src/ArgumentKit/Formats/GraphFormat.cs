using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats;

/// <summary>A way to write an argument graph down, whether it comes from an analysis or from elsewhere.</summary>
public abstract class GraphFormat : OutputFormat
{
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
