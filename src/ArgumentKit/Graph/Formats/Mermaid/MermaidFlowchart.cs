using System.Globalization;
using System.Text;

namespace ArgumentKit.Graph.Formats.Mermaid;

/// <summary>
/// Writes the lines of a flowchart while they stay within Mermaid's limits. Arrows come first, each behind the cards that it joins, so
/// that what is left out of a large graph is claims that stand alone and relations at the end of the text.
/// </summary>
internal sealed class MermaidFlowchart
{
    /// <summary>Mermaid's <c>maxEdges</c>: a diagram with more is refused, and a diagram cannot raise it.</summary>
    private const int MostArrows = 500;

    /// <summary>Mermaid's <c>maxTextSize</c> is 50,000; the difference leaves room for the notice and the styles.</summary>
    private const int MostCharacters = 49_000;

    private const string Styles = """
          classDef claim fill:#f6f8fa,stroke:#57606a,color:#1f2328
          classDef main fill:#ddf4ff,stroke:#0969da,stroke-width:3px,color:#1f2328
          classDef implicit fill:#ffffff,stroke:#57606a,stroke-dasharray:4 3,color:#1f2328
          classDef junction fill:#57606a,stroke:#57606a,color:#57606a

        """;

    private readonly StringBuilder _chart = new();
    private readonly DiagramNames _names = new();
    private readonly Dictionary<NodeId, string> _unwritten = [];
    private readonly List<int> _attacks = [];
    private int _arrows;
    private int _leftOut;

    private MermaidFlowchart(Diagram diagram)
    {
        foreach (DiagramCard card in diagram.Cards)
        {
            _unwritten.Add(card.Id, Card(card));
        }

        foreach (NodeId junction in diagram.Junctions)
        {
            _unwritten.Add(junction, $"  {_names[junction]}(( )):::junction\n");
        }
    }

    /// <summary>The flowchart, with LF line ends.</summary>
    public static string Draw(Diagram diagram)
    {
        MermaidFlowchart flowchart = new(diagram);
        foreach (DiagramArrow arrow in diagram.Arrows)
        {
            flowchart.Add(arrow);
        }

        foreach (DiagramCard card in diagram.Cards)
        {
            flowchart.Add(card.Id);
        }

        return flowchart.Finish();
    }

    private void Add(DiagramArrow arrow)
    {
        string line = $"  {_names[arrow.From]} {Line(arrow)} {_names[arrow.To]}\n";
        string cards = _unwritten.GetValueOrDefault(arrow.From, "")
            + (arrow.To == arrow.From ? "" : _unwritten.GetValueOrDefault(arrow.To, ""));
        if (_arrows == MostArrows || _chart.Length + cards.Length + line.Length > MostCharacters)
        {
            _leftOut++;
            return;
        }

        _chart.Append(cards).Append(line);
        _unwritten.Remove(arrow.From);
        _unwritten.Remove(arrow.To);
        if (arrow.Type is RelationType.Attack or RelationType.Undercut)
        {
            _attacks.Add(_arrows);
        }

        _arrows++;
    }

    private void Add(NodeId id)
    {
        if (_unwritten.Remove(id, out string? card))
        {
            if (_chart.Length + card.Length > MostCharacters)
            {
                _leftOut++;
            }
            else
            {
                _chart.Append(card);
            }
        }
    }

    private string Finish()
    {
        StringBuilder whole = new("flowchart BT\n");
        if (_leftOut > 0)
        {
            whole.Append(CultureInfo.InvariantCulture, $"  %% Left out to stay within the limits of Mermaid: {_leftOut} claims and arrows.\n");
        }

        whole.Append(_chart).Append(Styles);
        if (_attacks.Count > 0)
        {
            IEnumerable<string> indices = _attacks.Select(static index => index.ToString(CultureInfo.InvariantCulture));
            whole.Append("  linkStyle ").AppendJoin(',', indices).Append(" stroke:#cf222e\n");
        }

        return whole.ToString();
    }

    private string Card(DiagramCard card)
    {
        string style = card.IsMain ? "main" : card.IsImplicit ? "implicit" : "claim";
        return $"  {_names[card.Id]}[\"{MermaidText.Escape(card.Heading)}<br/>{MermaidText.Escape(card.Text)}\"]:::{style}\n";
    }

    private static string Line(DiagramArrow arrow)
    {
        string label = arrow.Label.Length == 0 ? "" : $"|\"{MermaidText.Escape(arrow.Label)}\"|";
        string line = (arrow.Type, arrow.HasHead) switch
        {
            (RelationType.Support, true) => "-->",
            (RelationType.Attack, true) => "--x",
            (RelationType.Undercut, true) => "-.-x",
            (RelationType.Rephrase, true) => "-.->",
            (RelationType.Support or RelationType.Attack, false) => "---",
            _ => "-.-",
        };
        return line + label;
    }
}
