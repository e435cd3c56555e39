using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentKit.Formats.Diagrams;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Mermaid;

/// <summary>
/// Writes the lines of a flowchart while they stay within Mermaid's limits. Relations come first, each behind the cards that it joins, so
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
        foreach (ImmutableArray<DiagramArrow> arrows in diagram.Relations)
        {
            flowchart.Add(arrows);
        }

        foreach (DiagramCard card in diagram.Cards)
        {
            flowchart.Add(card.Id);
        }

        return flowchart.Finish();
    }

    /// <summary>Adds the arrows of one relation, all or none.</summary>
    private void Add(ImmutableArray<DiagramArrow> arrows)
    {
        NodeId[] ends = [.. arrows.SelectMany(static arrow => new[] { arrow.From, arrow.To }).Distinct().Where(_unwritten.ContainsKey)];
        string lines = string.Concat(ends.Select(end => _unwritten[end]).Concat(arrows.Select(Line)));
        if (_arrows + arrows.Length > MostArrows || _chart.Length + lines.Length > MostCharacters)
        {
            _leftOut++;
            return;
        }

        _chart.Append(lines);
        foreach (NodeId end in ends)
        {
            _unwritten.Remove(end);
        }

        foreach (DiagramArrow arrow in arrows)
        {
            if (arrow.Type is RelationType.Attack or RelationType.Undercut)
            {
                _attacks.Add(_arrows);
            }

            _arrows++;
        }
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
            whole.Append("  %% Left out to stay within the limits of Mermaid: ");
            whole.Append(CultureInfo.InvariantCulture, $"{_leftOut} claims and relations.\n");
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

    private string Line(DiagramArrow arrow)
    {
        string label = arrow.Label.Length == 0 ? "" : $"|\"{MermaidText.Escape(arrow.Label)}\"|";
        return $"  {_names[arrow.From]} {Stroke(arrow)}{label} {_names[arrow.To]}\n";
    }

    private static string Stroke(DiagramArrow arrow) => (arrow.Type, arrow.HasHead) switch
    {
        (RelationType.Support, true) => "-->",
        (RelationType.Attack, true) => "--x",
        (RelationType.Undercut, true) => "-.-x",
        (RelationType.Rephrase, true) => "-.->",
        (RelationType.Support or RelationType.Attack, false) => "---",
        _ => "-.-",
    };
}
