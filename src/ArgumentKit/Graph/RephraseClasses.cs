namespace ArgumentKit.Graph;

/// <summary>Claims that say the same in different words, found by following rephrases. The nodes stay apart: each keeps its speaker.</summary>
internal sealed class RephraseClasses
{
    private readonly Dictionary<NodeId, NodeId> _parents = [];
    private readonly ILookup<NodeId, NodeId> _members;

    public RephraseClasses(ArgumentGraph graph)
    {
        foreach (Relation relation in graph.Relations.Where(static relation => relation.Type == RelationType.Rephrase))
        {
            foreach (NodeId from in relation.From)
            {
                Join(from, relation.To);
            }
        }

        _members = _parents.Keys.ToArray().ToLookup(Root);
    }

    /// <summary>All wordings of a claim, itself among them.</summary>
    public IEnumerable<NodeId> Of(NodeId claim) => _parents.ContainsKey(claim) ? _members[Root(claim)] : [claim];

    /// <summary>One wording that stands for all.</summary>
    public NodeId Root(NodeId claim)
    {
        NodeId root = claim;
        while (_parents.TryGetValue(root, out NodeId parent) && parent != root)
        {
            root = parent;
        }

        while (_parents.TryGetValue(claim, out NodeId parent) && parent != root)
        {
            _parents[claim] = root;
            claim = parent;
        }

        return root;
    }

    private void Join(NodeId one, NodeId other)
    {
        _parents.TryAdd(one, one);
        _parents.TryAdd(other, other);
        _parents[Root(one)] = Root(other);
    }
}
