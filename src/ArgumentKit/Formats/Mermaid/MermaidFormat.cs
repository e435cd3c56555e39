using ArgumentKit.Formats.Diagrams;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Mermaid;

/// <summary>A Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), conclusions on top.</summary>
internal sealed class MermaidFormat : GraphFormat
{
    /// <inheritdoc/>
    public override string Name => "mermaid";

    /// <inheritdoc/>
    public override string MediaType => "text/vnd.mermaid";

    /// <inheritdoc/>
    public override string Extension => ".mmd";

    /// <inheritdoc/>
    public override string Description => "The graph as a flowchart that Markdown viewers draw.";

    /// <inheritdoc/>
    public override GraphContent Carries =>
        GraphContent.Undercuts | GraphContent.LinkedPremises | GraphContent.Rephrases | GraphContent.Speakers | GraphContent.MainClaim;

    /// <inheritdoc/>
    public override string Losses => base.Losses + "; relations beyond Mermaid's limits";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph graph, TextWriter writer) =>
        writer.Write(MermaidFlowchart.Draw(new Diagram(graph)));
}
