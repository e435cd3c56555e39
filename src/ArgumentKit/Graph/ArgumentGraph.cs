using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>
/// Claims, who utters them and how they bear on one another. Immutable, safe to share between threads; every edge joins existing nodes.
/// Made by <see cref="ArgumentGraphBuilder"/>. Two graphs are equal when they hold the same nodes, edges, participants, document and
/// main claim, in whatever order.
/// </summary>
public sealed class ArgumentGraph : IEquatable<ArgumentGraph>
{
    private readonly Dictionary<NodeId, int> _positions;
    private readonly Lazy<Adjacency> _adjacency;
    private readonly Lazy<ImmutableArray<Relation>> _relations;
    private readonly Lazy<StandpointIndex> _standpoints;

    /// <summary>The caller has checked that ids are unique and edges join nodes.</summary>
    internal ArgumentGraph(ImmutableArray<ArgumentNode> nodes, ImmutableArray<ArgumentEdge> edges, Dictionary<NodeId, int> positions)
    {
        Nodes = nodes;
        Edges = edges;
        _positions = positions;
        _adjacency = new(() => new Adjacency(this));
        _relations = new(() => RelationReader.Read(this));
        _standpoints = new(() => new StandpointIndex(this));
    }

    /// <summary>A graph without nodes.</summary>
    public static ArgumentGraph Empty { get; } = new([], [], []);

    /// <summary>All nodes, in the order in which they were added.</summary>
    public ImmutableArray<ArgumentNode> Nodes { get; }

    /// <summary>All edges, in the order in which they were added.</summary>
    public ImmutableArray<ArgumentEdge> Edges { get; }

    /// <summary>Everybody whose speech the graph holds.</summary>
    public ImmutableArray<Participant> Participants { get; internal init; } = [];

    /// <summary>The claim that the text as a whole argues for; null when there is none.</summary>
    public NodeId? MainClaim { get; internal init; }

    /// <summary>The text that the graph was read from; null if none is known.</summary>
    public GraphDocument? Document { get; internal init; }

    /// <summary>What the source says of the whole beyond that.</summary>
    public ExtensionData Extra { get; internal init; } = ExtensionData.Empty;

    /// <summary>The propositions, implicit ones behind the others.</summary>
    public ImmutableArray<ClaimNode> Claims => OfKind(ref field);

    /// <summary>The events of saying.</summary>
    public ImmutableArray<LocutionNode> Locutions => OfKind(ref field);

    /// <summary>Supports, attacks, undercuts and rephrases with both their ends, in the order of their nodes.</summary>
    public ImmutableArray<Relation> Relations => _relations.Value;

    /// <summary>Who takes which position on what, reporters included.</summary>
    public ImmutableArray<Standpoint> Standpoints => _standpoints.Value.All;

    internal StandpointIndex StandpointIndex => _standpoints.Value;

    /// <summary>The node with an id, or null.</summary>
    public ArgumentNode? Find(NodeId id) => id.Value is not null && _positions.TryGetValue(id, out int index) ? Nodes[index] : null;

    /// <summary>The participant with an id, or null.</summary>
    public Participant? FindParticipant(string id) => Participants.FirstOrDefault(participant => participant.Id == id);

    /// <summary>The edges that end at a node; none if there is no such node.</summary>
    public IEnumerable<ArgumentEdge> EdgesInto(NodeId id) => _adjacency.Value.Into(IndexOf(id));

    /// <summary>The edges that start at a node; none if there is no such node.</summary>
    public IEnumerable<ArgumentEdge> EdgesFrom(NodeId id) => _adjacency.Value.From(IndexOf(id));

    /// <summary>A builder that starts with all of this graph.</summary>
    public ArgumentGraphBuilder ToBuilder() => new(this);

    /// <inheritdoc/>
    public bool Equals(ArgumentGraph? other) => other is not null && (ReferenceEquals(this, other) || GraphDiff.Between(this, other).IsEmpty);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArgumentGraph);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Length, Edges.Length, MainClaim);

    /// <summary>Position of a node in <see cref="Nodes"/>, or -1.</summary>
    internal int IndexOf(NodeId id) => id.Value is not null && _positions.TryGetValue(id, out int index) ? index : -1;

    private ImmutableArray<T> OfKind<T>(ref ImmutableArray<T> field)
        where T : ArgumentNode
    {
        if (field.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref field, [.. Nodes.OfType<T>()]);
        }

        return field;
    }
}
