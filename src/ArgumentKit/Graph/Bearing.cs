using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>Gathers what speaks for and against a claim.</summary>
internal sealed class Bearing
{
    private readonly ArgumentGraph _graph;
    private readonly bool _isTransitive;
    private readonly RephraseClasses _classes;
    private readonly ILookup<NodeId, Relation> _bearingOn;

    public Bearing(ArgumentGraph graph, bool isTransitive)
    {
        _graph = graph;
        _isTransitive = isTransitive;
        _classes = new RephraseClasses(graph);
        _bearingOn = graph.Relations.ToLookup(static relation => relation.To);
    }

    public ImmutableArray<ClaimNode> SupportersOf(NodeId claim)
    {
        HashSet<NodeId> found = Supporters([claim]);
        found.ExceptWith(Wordings(claim));
        return InOrder(found);
    }

    public ImmutableArray<ClaimNode> AttackersOf(NodeId claim)
    {
        HashSet<NodeId> attacked = [.. Wordings(claim)];
        if (_isTransitive)
        {
            attacked.UnionWith(Supporters([claim]));
        }

        // A step towards the claim can be attacked as well as the claim.
        attacked.UnionWith(attacked.SelectMany(id => _bearingOn[id]).Where(static relation => relation.Type == RelationType.Support).Select(static relation => relation.Id).ToArray());
        HashSet<NodeId> found = [.. attacked.SelectMany(id => _bearingOn[id]).Where(IsAgainst).SelectMany(static relation => relation.From)];
        if (_isTransitive)
        {
            found.UnionWith(found.SelectMany(Wordings).ToArray());
            found.UnionWith(Supporters(found));
        }

        return InOrder(found);
    }

    private static bool IsAgainst(Relation relation) => relation.Type is RelationType.Attack or RelationType.Undercut;

    private HashSet<NodeId> Supporters(IEnumerable<NodeId> claims)
    {
        HashSet<NodeId> found = [];
        Queue<NodeId> open = new(claims.SelectMany(Wordings));
        while (open.TryDequeue(out NodeId current))
        {
            foreach (NodeId supporter in _bearingOn[current].Where(static relation => relation.Type == RelationType.Support).SelectMany(static relation => relation.From))
            {
                foreach (NodeId wording in Wordings(supporter).Where(found.Add))
                {
                    if (_isTransitive)
                    {
                        open.Enqueue(wording);
                    }
                }
            }
        }

        return found;
    }

    private IEnumerable<NodeId> Wordings(NodeId claim) => _isTransitive ? _classes.Of(claim) : [claim];

    private ImmutableArray<ClaimNode> InOrder(HashSet<NodeId> ids) => [.. _graph.Claims.Where(claim => ids.Contains(claim.Id))];
}
