using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Which claims and relations of a graph stand, and why.</summary>
public sealed class GraphLabelling
{
    private const int DeepestExplanation = 3;

    private readonly EvaluationGraph _graph;
    private readonly Label[] _labels;
    private readonly EvaluationOptions _options;

    internal GraphLabelling(EvaluationGraph graph, Label[] labels, EvaluationOptions options)
    {
        _graph = graph;
        _labels = labels;
        _options = options;
    }

    /// <summary>The label of a claim or relation; undecided for any other node.</summary>
    public Label this[NodeId id] => _graph.Positions.TryGetValue(id, out int position) ? _labels[position] : Label.Undecided;

    /// <summary>The claims with a label, in the order of the graph.</summary>
    public ImmutableArray<ClaimNode> Claims(Label label) => [.. _graph.Graph.Claims.Where(claim => this[claim.Id] == label)];

    /// <summary>Why a claim or relation stands or falls, in words, down to what is granted or three steps deep.</summary>
    public string Explain(NodeId id) =>
        _graph.Positions.TryGetValue(id, out int position) ? $"{id} {Because(position, DeepestExplanation)}." : $"{id} is neither a claim nor a relation.";

    private string Because(int position, int depth)
    {
        EvaluationNode node = _graph.Nodes[position];
        string verdict = _labels[position] switch { Label.In => "stands", Label.Out => "is rejected", _ => "is undecided" };
        string reason = node.Relation is null ? OfClaim(node, _labels[position], depth) : OfRelation(node, _labels[position], depth);
        return reason.Length == 0 || depth == 0 ? verdict : $"{verdict}{reason}";
    }

    private string OfClaim(EvaluationNode node, Label label, int depth)
    {
        if (_options.IsAssumed is { } isAssumed && node.Claims.Exists(claim => isAssumed(claim)))
        {
            return ": it is assumed";
        }

        bool isGranted = GroundedEvaluation.IsGranted(node, _options);
        string defeated = node.Attacks.Count == 0 ? "nothing attacks it"
            : node.Attacks.TrueForAll(attack => _labels[attack] == Label.Out) ? $"every attack on it fails ({Attack(node.Attacks[0], depth)})"
            : "its reasons outweigh the attacks";
        switch (label)
        {
            case Label.In:
                return isGranted
                    ? $": it is granted and {defeated}"
                    : $": supported by {Support(Find(node.Supports, Label.In), depth)}, and {defeated}";
            case Label.Out when Find(node.Attacks, Label.In) is >= 0 and int attack:
                return $": attacked by {Attack(attack, depth)}";
            case Label.Out:
                return node.Supports.Count == 0 ? ": nothing supports it" : $": no support of it holds ({Support(node.Supports[0], depth)})";
            default:
                return Find(node.Attacks, Label.Undecided) is >= 0 and int open
                    ? $": whether {Names(open)} defeats it is open"
                    : $": whether {Names(Find(node.Supports, Label.Undecided))} carries it is open";
        }
    }

    private string OfRelation(EvaluationNode node, Label label, int depth)
    {
        switch (label)
        {
            case Label.In:
                return $": {Names(node)} {(node.Premises.Count == 1 ? "stands" : "stand")} and no undercut does";
            case Label.Out when node.IsOutweighed:
                return ": what it attacks is preferred";
            case Label.Out when Find(node.Attacks, Label.In) is >= 0 and int undercut:
                return $": undercut by {Attack(undercut, depth)}";
            case Label.Out:
                int failed = Find(node.Premises, Label.Out);
                return $": {Name(failed)} {Because(failed, depth - 1)}";
            default:
                return ": not all that it rests on is settled";
        }
    }

    /// <summary>An attack by its attackers: "C4, which stands because …".</summary>
    private string Attack(int relation, int depth) => Rest(relation, depth);

    private string Support(int relation, int depth) => relation < 0 ? "nothing" : Rest(relation, depth);

    private string Rest(int relation, int depth)
    {
        EvaluationNode node = _graph.Nodes[relation];
        if (_labels[relation] == Label.Out)
        {
            return depth <= 1 ? $"{Names(node)}, in vain" : $"{Names(node)}, in vain, as {Fault(node, depth - 1)}";
        }

        return node.Premises.Count == 1 && depth > 1
            ? $"{Names(node)}, which {Because(node.Premises[0], depth - 1).Replace(": ", " because ", StringComparison.Ordinal)}"
            : Names(node);
    }

    private string Fault(EvaluationNode node, int depth)
    {
        int failed = Find(node.Premises, Label.Out);
        return node.IsOutweighed ? "what it attacks is preferred"
            : failed >= 0 ? $"{Name(failed)} {Because(failed, depth - 1)}"
            : Find(node.Attacks, Label.In) is >= 0 and int undercut ? $"the step is undercut by {Names(undercut)}"
            : "it does not hold";
    }

    private int Find(List<int> positions, Label label)
    {
        int index = positions.FindIndex(position => _labels[position] == label);
        return index < 0 ? -1 : positions[index];
    }

    private string Names(int relation) => Names(_graph.Nodes[relation]);

    private string Names(EvaluationNode relation) => relation.Premises.Count == 0 ? "nothing" : string.Join(" and ", relation.Premises.Select(Name));

    private string Name(int position)
    {
        EvaluationNode node = _graph.Nodes[position];
        return node.Relation is null ? node.Claims[0].Id.Value : node.Relation.Id.Value;
    }
}
