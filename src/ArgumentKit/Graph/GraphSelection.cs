namespace ArgumentKit.Graph;

/// <summary>Parts of a graph as graphs of their own.</summary>
public static class GraphSelection
{
    /// <summary>The nodes that a test admits, with the edges among them. What refers to a node left out is left out too.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ArgumentGraph Subgraph(this ArgumentGraph graph, Func<ArgumentNode, bool> isIn)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(isIn);
        HashSet<NodeId> kept = [.. graph.Nodes.Where(isIn).Select(static node => node.Id)];
        ArgumentGraphBuilder builder = new()
        {
            Document = graph.Document,
            Extra = graph.Extra,
            MainClaim = graph.MainClaim is { } main && kept.Contains(main) ? main : null,
        };
        HashSet<string> speakers = [];
        foreach (ArgumentNode node in graph.Nodes.Where(node => kept.Contains(node.Id)))
        {
            builder.Add(node is ClaimNode { NegationOf: { } negated } claim && !kept.Contains(negated) ? claim with { NegationOf = null } : node);
            speakers.UnionWith((node as LocutionNode)?.Speakers ?? (node as RelationNode)?.By ?? []);
        }

        foreach (ArgumentEdge edge in graph.Edges.Where(edge => kept.Contains(edge.From) && kept.Contains(edge.To)))
        {
            builder.Add(edge);
        }

        foreach (Participant participant in graph.Participants.Where(participant => speakers.Contains(participant.Id)))
        {
            builder.Add(participant);
        }

        return builder.Build();
    }

    /// <summary>A node with all that lies within a number of edges around it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="radius"/> is negative.</exception>
    public static ArgumentGraph Around(this ArgumentGraph graph, NodeId center, int radius)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(radius);
        HashSet<NodeId> reached = [center];
        HashSet<NodeId> rim = [center];
        for (int step = 0; step < radius && rim.Count > 0; step++)
        {
            rim =
            [
                .. rim.SelectMany(id => graph.EdgesFrom(id).Select(static edge => edge.To).Concat(graph.EdgesInto(id).Select(static edge => edge.From)))
                    .Where(reached.Add),
            ];
        }

        return graph.Subgraph(node => reached.Contains(node.Id));
    }

    /// <summary>What a speaker says: locutions, illocutions, claims, and the relations whose every end is among them or that are the speaker's own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ArgumentGraph OfSpeaker(this ArgumentGraph graph, string speaker)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(speaker);
        HashSet<NodeId> kept = [];
        foreach (Standpoint standpoint in graph.StandpointIndex.Of(speaker))
        {
            kept.Add(standpoint.Target);
            kept.Add(standpoint.Locution);
            kept.Add(standpoint.Illocution);
        }

        foreach (Relation relation in graph.Relations)
        {
            if (relation.By.Contains(speaker) || relation.From.Append(relation.To).All(kept.Contains))
            {
                kept.Add(relation.Id);
                kept.UnionWith(relation.From);
                kept.Add(relation.To);
            }
        }

        return graph.Subgraph(node => kept.Contains(node.Id));
    }
}
