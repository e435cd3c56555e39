using ArgumentKit.Formats.Diagrams;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Dot;

/// <summary>A directed graph in the DOT language (https://graphviz.org/doc/info/lang.html), conclusions on top.</summary>
internal sealed class DotFormat : GraphFormat
{
    private const string Opening = """
        digraph argument {
          graph [rankdir=BT, charset="UTF-8", nodesep=0.3, ranksep=0.5];
          node [shape=box, style="rounded,filled", fillcolor="#f6f8fa", color="#57606a"];
          node [fontname="Helvetica", fontsize=11, margin="0.15,0.08"];
          edge [fontname="Helvetica", fontsize=10, color="#1a7f37"];

        """;

    /// <inheritdoc/>
    public override string Name => "dot";

    /// <inheritdoc/>
    public override string MediaType => "text/vnd.graphviz";

    /// <inheritdoc/>
    public override string Extension => ".dot";

    /// <inheritdoc/>
    public override string Description => "The graph as a drawing for Graphviz.";

    /// <inheritdoc/>
    public override GraphContent Carries =>
        GraphContent.Undercuts | GraphContent.LinkedPremises | GraphContent.Rephrases | GraphContent.Speakers | GraphContent.MainClaim;

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph graph, TextWriter writer)
    {
        Diagram diagram = new(graph);
        DiagramNames names = new();
        writer.Write(Opening);
        foreach (DiagramCard card in diagram.Cards)
        {
            writer.Write($"  {names[card.Id]} [label={DotText.Label(card.Heading, card.Text)}{Style(card)}];\n");
        }

        foreach (NodeId junction in diagram.Junctions)
        {
            writer.Write($"  {names[junction]} [shape=point, width=0.08, label=\"\"];\n");
        }

        foreach (DiagramArrow arrow in diagram.Relations.SelectMany(static arrows => arrows))
        {
            writer.Write($"  {names[arrow.From]} -> {names[arrow.To]} [{Style(arrow)}];\n");
        }

        writer.Write("}\n");
    }

    private static string Style(DiagramCard card) =>
        card.IsMain ? ", fillcolor=\"#ddf4ff\", color=\"#0969da\", penwidth=2"
        : card.IsImplicit ? ", style=\"rounded,dashed\""
        : "";

    private static string Style(DiagramArrow arrow)
    {
        string style = arrow.Type switch
        {
            RelationType.Support => "class=support",
            RelationType.Attack => "class=attack, color=\"#cf222e\", style=dashed, arrowhead=tee",
            RelationType.Undercut => "class=undercut, color=\"#cf222e\", style=dotted, arrowhead=tee",
            _ => "class=rephrase, color=\"#57606a\", style=dotted",
        };
        return style
            + (arrow.HasHead ? "" : ", dir=none")
            + (arrow.Label.Length == 0 ? "" : $", label={DotText.Label(arrow.Label)}");
    }
}
