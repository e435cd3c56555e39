namespace ArgumentKit.Graph.Semantics;

/// <summary>
/// An argument graph made ready for evaluation: positions instead of ids, for each claim and relation what bears on it. Claims that say the
/// same in different words share what bears on them. A symmetric conflict is two relations, one each way.
/// </summary>
internal sealed class EvaluationGraph
{
    public EvaluationGraph(ArgumentGraph graph)
    {
        Graph = graph;
        RephraseClasses classes = new(graph);
        foreach (ClaimNode claim in graph.Claims)
        {
            NodeId root = classes.Root(claim.Id);
            if (!Positions.TryGetValue(root, out int position))
            {
                position = Nodes.Count;
                Nodes.Add(new EvaluationNode());
                Positions.Add(root, position);
            }

            Positions.TryAdd(claim.Id, position);
            Nodes[position].Claims.Add(claim);
        }

        List<(Relation Relation, int Position)> added = [];
        foreach (Relation relation in graph.Relations)
        {
            if (relation.Type == RelationType.Rephrase)
            {
                continue;
            }

            added.Add((relation, Nodes.Count));
            Positions.TryAdd(relation.Id, Nodes.Count);
            Nodes.Add(new EvaluationNode { Relation = relation });
        }

        foreach ((Relation relation, int position) in added)
        {
            Join(relation, position);
        }

        AddPreferences();
    }

    public ArgumentGraph Graph { get; }

    public List<EvaluationNode> Nodes { get; } = [];

    public Dictionary<NodeId, int> Positions { get; } = [];

    private void Join(Relation relation, int position)
    {
        EvaluationNode node = Nodes[position];
        foreach (NodeId from in relation.From)
        {
            if (Positions.TryGetValue(from, out int premise))
            {
                node.Premises.Add(premise);
                Nodes[premise].Dependents.Add(position);
            }
        }

        if (!Positions.TryGetValue(relation.To, out int target))
        {
            return;
        }

        (relation.Type == RelationType.Support ? Nodes[target].Supports : Nodes[target].Attacks).Add(position);
        node.Dependents.Add(target);
        if (relation is { Type: RelationType.Attack, Node: ConflictNode { IsSymmetric: true } })
        {
            foreach (int attacker in node.Premises.ToArray())
            {
                EvaluationNode back = new() { Relation = relation, IsReverse = true };
                back.Premises.Add(target);
                back.Dependents.Add(attacker);
                Nodes[target].Dependents.Add(Nodes.Count);
                Nodes[attacker].Attacks.Add(Nodes.Count);
                Nodes.Add(back);
            }
        }
    }

    /// <summary>An attack by what is outweighed on what outweighs it does not count.</summary>
    private void AddPreferences()
    {
        foreach (PreferenceNode preference in Graph.Nodes.OfType<PreferenceNode>())
        {
            int[] better = [.. Graph.EdgesInto(preference.Id).Where(static edge => edge.Role == EdgeRole.Preferred).Select(edge => Positions.GetValueOrDefault(edge.From, -1))];
            int[] worse = [.. Graph.EdgesFrom(preference.Id).Where(static edge => edge.Role == EdgeRole.Dispreferred).Select(edge => Positions.GetValueOrDefault(edge.To, -1))];
            foreach (int attacked in better.Where(static position => position >= 0))
            {
                foreach (int attack in Nodes[attacked].Attacks)
                {
                    Nodes[attack].IsOutweighed |= Nodes[attack].Premises.Exists(worse.Contains) || worse.Contains(attack);
                }
            }
        }
    }
}
