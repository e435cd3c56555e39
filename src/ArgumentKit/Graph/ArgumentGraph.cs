using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>
/// Claims, who utters them and how they bear on one another. Immutable; every edge joins existing nodes.
/// </summary>
public sealed class ArgumentGraph
{
    private readonly FrozenDictionary<NodeId, ArgumentNode> _nodes;

    internal ArgumentGraph(ImmutableArray<ArgumentNode> nodes)
    {
        Nodes = nodes;
        _nodes = nodes.ToFrozenDictionary(static node => node.Id);
        Claims = [.. nodes.OfType<ClaimNode>()];
        Relations = [.. nodes.OfType<RelationNode>()];
        Locutions = [.. nodes.OfType<LocutionNode>()];
    }

    /// <summary>A graph without nodes.</summary>
    public static ArgumentGraph Empty { get; } = new([]) { Edges = [] };

    /// <summary>All nodes: claims, locutions, illocutions, relations.</summary>
    public ImmutableArray<ArgumentNode> Nodes { get; }

    /// <summary>The propositions, implicit ones behind the others.</summary>
    public ImmutableArray<ClaimNode> Claims { get; }

    /// <summary>The relations between claims.</summary>
    public ImmutableArray<RelationNode> Relations { get; }

    /// <summary>The events of saying.</summary>
    public ImmutableArray<LocutionNode> Locutions { get; }

    /// <summary>All edges.</summary>
    public required ImmutableArray<ArgumentEdge> Edges { get; init; }

    /// <summary>The claim that the text as a whole argues for; null when there is none.</summary>
    public NodeId? MainClaim { get; init; }

    /// <summary>The node with an id, or null.</summary>
    public ArgumentNode? Find(NodeId id) => _nodes.GetValueOrDefault(id);
}
