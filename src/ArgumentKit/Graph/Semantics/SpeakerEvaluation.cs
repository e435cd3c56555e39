namespace ArgumentKit.Graph.Semantics;

/// <summary>Evaluates a graph from one speaker's point of view.</summary>
public static class SpeakerEvaluation
{
    /// <summary>What stands if only this speaker's premises are granted, whether the speaker is consistent, and which attacks go unanswered.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SpeakerVerdict EvaluateFor(this ArgumentGraph graph, string speaker, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(speaker);
        HashSet<NodeId> held = [.. graph.ClaimsOf(speaker).Select(static claim => claim.Id)];
        HashSet<NodeId> supported = [.. graph.Relations.Where(static relation => relation.Type == RelationType.Support).Select(static relation => relation.To)];
        GraphLabelling own = graph.Label((options ?? new EvaluationOptions()) with { IsGranted = claim => held.Contains(claim.Id) });

        // Unanswered: it strikes when everybody's bare word counts.
        GraphLabelling all = graph.Label((options ?? new EvaluationOptions()) with { IsGranted = claim => held.Contains(claim.Id) || !supported.Contains(claim.Id) });
        return new SpeakerVerdict(
            speaker,
            own,
            graph.ContradictionsOf(speaker),
            [.. graph.Claims.Where(claim => held.Contains(claim.Id) && own[claim.Id] == Label.Out)],
            [
                .. graph.Relations.Where(relation =>
                    relation.Type == RelationType.Attack && held.Contains(relation.To) && !relation.From.Any(held.Contains) && all[relation.Id] != Label.Out),
            ]);
    }
}
