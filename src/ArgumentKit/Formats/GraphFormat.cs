using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats;

/// <summary>A way to write an argument graph down, whether it comes from an analysis or from elsewhere.</summary>
public abstract class GraphFormat : OutputFormat
{
    /// <summary>Writes a graph alone: speakers appear by their ids.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(ArgumentGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        WriteCore(graph, GraphOrigin.Unknown, writer);
    }

    /// <summary>Writes a graph with what is known of the text that it was read from.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(ArgumentGraph graph, GraphOrigin origin, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(writer);
        WriteCore(graph, origin, writer);
    }

    /// <summary>Writes a graph; no argument is null. What is taken from the text must be escaped: it may hold any character.</summary>
    protected abstract void WriteCore(ArgumentGraph graph, GraphOrigin origin, TextWriter writer);

    /// <inheritdoc/>
    protected sealed override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer) =>
        WriteCore(analysis.Graph, new GraphOrigin { Document = document, Text = analysis.Text, Speakers = analysis.Speakers }, writer);
}
