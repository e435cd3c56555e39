using System.Collections.Immutable;
using ArgumentKit.Claims;

namespace ArgumentKit.Graph;

/// <summary>The questions that people ask an argument graph. Answers come in the order of the graph.</summary>
public static class GraphQueries
{
    /// <summary>Everything that a speaker takes a position on, reports included.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Standpoint> StandpointsOf(this ArgumentGraph graph, string speaker)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(speaker);
        return graph.StandpointIndex.Of(speaker);
    }

    /// <summary>Everybody's position on a claim or relation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static IEnumerable<Standpoint> StandpointsOn(this ArgumentGraph graph, NodeId target)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.StandpointIndex.On(target);
    }

    /// <summary>The claims that a speaker holds true or wants done; what the speaker only reports is none of them.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<ClaimNode> ClaimsOf(this ArgumentGraph graph, string speaker)
    {
        HashSet<NodeId> held = [.. graph.StandpointsOf(speaker).Where(static standpoint => IsFor(standpoint.Position)).Select(static standpoint => standpoint.Target)];
        return [.. graph.Claims.Where(claim => held.Contains(claim.Id))];
    }

    /// <summary>The claims that one speaker holds and another denies, opposes or questions; wordings that rephrase one another count as one claim.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<ClaimNode> ContestedClaims(this ArgumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        RephraseClasses classes = new(graph);
        return
        [
            .. graph.Claims.Where(claim =>
            {
                Standpoint[] all = [.. classes.Of(claim.Id).SelectMany(graph.StandpointIndex.On)];
                return all.Any(one => IsFor(one.Position) && all.Any(other => IsAgainst(other.Position) && other.Speaker != one.Speaker));
            }),
        ];
    }

    /// <summary>The claims that speak for a claim.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="claim">A claim or relation.</param>
    /// <param name="isTransitive">Whether to go on to what speaks for those, and through rephrases.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<ClaimNode> SupportersOf(this ArgumentGraph graph, NodeId claim, bool isTransitive = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new Bearing(graph, isTransitive).SupportersOf(claim);
    }

    /// <summary>The claims that speak against a claim or against a step towards it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="claim">A claim or relation.</param>
    /// <param name="isTransitive">Whether to go on to attacks on what supports the claim, to what supports the attackers, and through rephrases.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<ClaimNode> AttackersOf(this ArgumentGraph graph, NodeId claim, bool isTransitive = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new Bearing(graph, isTransitive).AttackersOf(claim);
    }

    /// <summary>The relations that lead from a claim to the main claim by the shortest way; empty if none does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<Relation> PathToMainClaim(this ArgumentGraph graph, NodeId claim)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.MainClaim is not { } goal || claim == goal)
        {
            return [];
        }

        ILookup<NodeId, (NodeId To, Relation Step)> steps = graph.Relations.SelectMany(Steps).ToLookup(static way => way.From, static way => (way.To, way.Step));
        Dictionary<NodeId, (NodeId From, Relation Step)> reached = [];
        Queue<NodeId> open = new([claim]);
        while (open.TryDequeue(out NodeId current) && !reached.ContainsKey(goal))
        {
            foreach ((NodeId to, Relation step) in steps[current])
            {
                if (to != claim && reached.TryAdd(to, (current, step)))
                {
                    open.Enqueue(to);
                }
            }
        }

        List<Relation> path = [];
        for (NodeId at = goal; reached.TryGetValue(at, out (NodeId From, Relation Step) back); at = back.From)
        {
            path.Insert(0, back.Step);
        }

        // What leads to a relation (an undercut) goes on by that relation, which stands in the path already.
        return [.. path.Distinct()];
    }

    /// <summary>The claims that nothing supports, in any wording.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<ClaimNode> UnsupportedClaims(this ArgumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        RephraseClasses classes = new(graph);
        HashSet<NodeId> supported = [.. graph.Relations.Where(static relation => relation.Type == RelationType.Support).Select(static relation => relation.To)];
        return [.. graph.Claims.Where(claim => !classes.Of(claim.Id).Any(supported.Contains))];
    }

    /// <summary>Pairs of claims that a speaker holds both though one attacks the other or negates it, and claims both held and denied (paired with themselves).</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<(ClaimNode First, ClaimNode Second)> ContradictionsOf(this ArgumentGraph graph, string speaker)
    {
        Standpoint[] own = [.. graph.StandpointsOf(speaker)];
        HashSet<NodeId> held = [.. own.Where(static standpoint => IsFor(standpoint.Position)).Select(static standpoint => standpoint.Target)];
        HashSet<NodeId> denied = [.. own.Where(static standpoint => IsAgainst(standpoint.Position)).Select(static standpoint => standpoint.Target)];
        IEnumerable<(ClaimNode, ClaimNode)> attacks =
            from relation in graph.Relations
            where relation.Type == RelationType.Attack && held.Contains(relation.To)
            from attacker in relation.From
            where held.Contains(attacker)
            let pair = (First: graph.Find(attacker) as ClaimNode, Second: graph.Find(relation.To) as ClaimNode)
            where pair is { First: not null, Second: not null }
            select (pair.First, pair.Second);
        IEnumerable<(ClaimNode, ClaimNode)> both = graph.Claims
            .Where(claim => held.Contains(claim.Id) && denied.Contains(claim.Id))
            .Select(static claim => (claim, claim));
        return [.. attacks.Concat(both).Distinct()];
    }

    /// <summary>Whether a position holds a claim true or wants it done.</summary>
    internal static bool IsFor(Position position) =>
        position is Position.Asserts or Position.Endorses or Position.Concedes or Position.Demands or Position.Promises;

    /// <summary>Whether a position speaks against a claim.</summary>
    internal static bool IsAgainst(Position position) => position is Position.Denies or Position.Opposes or Position.Questions;

    /// <summary>Where a relation leads from where: to its target from each start and from its own node, and for a rephrase also back.</summary>
    private static IEnumerable<(NodeId From, NodeId To, Relation Step)> Steps(Relation relation) => relation.From
        .Select(from => (from, relation.To, relation))
        .Append((relation.Id, relation.To, relation))
        .Concat(relation.Type == RelationType.Rephrase ? relation.From.Select(from => (relation.To, from, relation)) : []);
}
