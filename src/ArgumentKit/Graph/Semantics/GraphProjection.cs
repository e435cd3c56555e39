namespace ArgumentKit.Graph.Semantics;

/// <summary>Turns an argument graph into frameworks of arguments without structure.</summary>
public static class GraphProjection
{
    /// <summary>
    /// Claims, and relations that are attacked, as arguments; conflicts as attacks; inferences as supports, each premise by itself. An
    /// attacked conflict becomes an argument between the sides, so that who defeats it disarms the attack.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isSymmetric">Whether every conflict counts as an attack both ways, not only those that say so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static BipolarFramework ToBipolarFramework(this ArgumentGraph graph, bool isSymmetric = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Dictionary<NodeId, int> positions = [];
        List<string> names = [];
        foreach (ClaimNode claim in graph.Claims)
        {
            Add(claim.Id);
        }

        foreach (Relation undercut in graph.Relations)
        {
            if (undercut.Type == RelationType.Undercut && !positions.ContainsKey(undercut.To))
            {
                Add(undercut.To);
            }
        }

        List<(int, int)> attacks = [];
        List<(int, int)> supports = [];
        foreach (Relation relation in graph.Relations)
        {
            int[] from = [.. relation.From.Where(positions.ContainsKey).Select(id => positions[id])];
            if (relation.Type is RelationType.Rephrase || !positions.TryGetValue(relation.To, out int to))
            {
                continue;
            }

            if (relation.Type == RelationType.Support)
            {
                supports.AddRange(from.Select(premise => (premise, to)));
            }
            else if (positions.TryGetValue(relation.Id, out int middle))
            {
                // Attacker, its echo, the conflict, the target: the echo falls when the attacker stands, and then the conflict strikes.
                names.Add($"¬{relation.Id}");
                attacks.AddRange(from.Select(attacker => (attacker, names.Count - 1)));
                attacks.Add((names.Count - 1, middle));
                attacks.Add((middle, to));
            }
            else
            {
                attacks.AddRange(from.Select(attacker => (attacker, to)));
                if (isSymmetric || relation.Node is ConflictNode { IsSymmetric: true })
                {
                    attacks.AddRange(from.Select(attacker => (to, attacker)));
                }
            }
        }

        return new BipolarFramework([.. names], [.. attacks], [.. supports]);

        void Add(NodeId id)
        {
            positions.Add(id, names.Count);
            names.Add(id.Value);
        }
    }

    /// <summary>The same with the attacks that follow from supports under a closure, and then without the supports.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static DungFramework ToDungFramework(this ArgumentGraph graph, bool isSymmetric = false, BipolarClosure closure = BipolarClosure.None) =>
        graph.ToBipolarFramework(isSymmetric).Close(closure);
}
