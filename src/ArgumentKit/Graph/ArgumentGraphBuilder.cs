using System.Globalization;

namespace ArgumentKit.Graph;

/// <summary>
/// Collects nodes and edges and checks them when the graph is built. Not safe for several threads at once. A builder may go on after it
/// has built: graphs already built do not change.
/// </summary>
public sealed class ArgumentGraphBuilder
{
    private readonly List<ArgumentNode> _nodes = [];
    private readonly List<ArgumentEdge> _edges = [];
    private readonly List<Participant> _participants = [];
    private readonly HashSet<NodeId> _ids = [];

    /// <summary>A builder without anything.</summary>
    public ArgumentGraphBuilder()
    {
    }

    internal ArgumentGraphBuilder(ArgumentGraph graph)
    {
        _nodes.AddRange(graph.Nodes);
        _edges.AddRange(graph.Edges);
        _participants.AddRange(graph.Participants);
        _ids.UnionWith(graph.Nodes.Select(static node => node.Id));
        MainClaim = graph.MainClaim;
        Document = graph.Document;
        Extra = graph.Extra;
    }

    /// <summary>The claim that the text as a whole argues for; null for none.</summary>
    public NodeId? MainClaim { get; set; }

    /// <summary>The text that the graph was read from; null if none is known.</summary>
    public GraphDocument? Document { get; set; }

    /// <summary>What the source says of the whole beyond that.</summary>
    public ExtensionData Extra { get; set; } = ExtensionData.Empty;

    /// <summary>Adds a node; one without an id gets one that follows from its content.</summary>
    /// <returns>The node's id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public NodeId Add(ArgumentNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return AddNamed(node, []);
    }

    /// <summary>Adds an edge; its nodes may be added later.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="edge"/> is null.</exception>
    public void Add(ArgumentEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        _edges.Add(edge);
    }

    /// <summary>Adds a participant.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is null.</exception>
    public void Add(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        _participants.Add(participant);
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="text">The proposition in words.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NodeId AddClaim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(new ClaimNode { Text = text });
    }

    /// <summary>Adds an inference: one premise, or several that support only together.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="premises"/> is null.</exception>
    public NodeId AddInference(IEnumerable<NodeId> premises, NodeId conclusion) => Relate(new InferenceNode(), premises, conclusion);

    /// <summary>Adds a conflict; a target that is a relation makes it an undercut.</summary>
    /// <returns>Its id.</returns>
    public NodeId AddConflict(NodeId attacker, NodeId target, bool isSymmetric = false) =>
        Relate(new ConflictNode { IsSymmetric = isSymmetric }, [attacker], target);

    /// <summary>Adds a rephrase.</summary>
    /// <returns>Its id.</returns>
    public NodeId AddRephrase(NodeId source, NodeId target) => Relate(new RephraseNode(), [source], target);

    /// <summary>Adds a preference.</summary>
    /// <returns>Its id.</returns>
    public NodeId AddPreference(NodeId preferred, NodeId dispreferred) => Relate(new PreferenceNode(), [preferred], dispreferred);

    /// <summary>Adds a locution with one illocution for all its contents.</summary>
    /// <param name="locution">The event of saying.</param>
    /// <param name="illocution">What it does.</param>
    /// <param name="contents">Claims, relations, or locutions that it reports.</param>
    /// <returns>The locution's id.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NodeId AddSpeech(LocutionNode locution, IllocutionNode illocution, params IEnumerable<NodeId> contents)
    {
        ArgumentNullException.ThrowIfNull(locution);
        ArgumentNullException.ThrowIfNull(illocution);
        ArgumentNullException.ThrowIfNull(contents);
        NodeId[] about = [.. contents];
        NodeId speech = AddNamed(locution, about);
        NodeId act = AddNamed(illocution, [speech, .. about]);
        Add(new ArgumentEdge(speech, act, EdgeRole.Speech));
        foreach (NodeId content in about)
        {
            Add(new ArgumentEdge(act, content, EdgeRole.Content));
        }

        return speech;
    }

    /// <summary>Adds a relation with the edges at both its ends.</summary>
    /// <param name="relation">The relation; without an id it gets one that follows from its ends.</param>
    /// <param name="from">Premises, attackers, later wordings, what is preferred.</param>
    /// <param name="to">The conclusion, target, earlier wording, what is outweighed.</param>
    /// <returns>The relation's id.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NodeId Relate(RelationNode relation, IEnumerable<NodeId> from, NodeId to)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(from);
        NodeId[] sources = [.. from];
        NodeId id = AddNamed(relation, [.. sources, to]);
        (EdgeRole start, EdgeRole end) = relation switch
        {
            InferenceNode => (EdgeRole.Premise, EdgeRole.Conclusion),
            RephraseNode => (EdgeRole.RephraseSource, EdgeRole.RephraseTarget),
            PreferenceNode => (EdgeRole.Preferred, EdgeRole.Dispreferred),
            _ => (EdgeRole.Attacker, EdgeRole.Target),
        };
        foreach (NodeId source in sources)
        {
            Add(new ArgumentEdge(source, id, start));
        }

        Add(new ArgumentEdge(id, to, end));
        return id;
    }

    /// <summary>Builds the graph.</summary>
    /// <exception cref="InvalidOperationException">Two nodes share an id, or something refers to a node that is not there.</exception>
    public ArgumentGraph Build() => TryBuild(out string? fault) ?? throw new InvalidOperationException(fault);

    /// <summary>Builds the graph; null, and why, if two nodes share an id or something refers to a node that is not there.</summary>
    internal ArgumentGraph? TryBuild(out string? fault)
    {
        Dictionary<NodeId, int> positions = new(_nodes.Count);
        for (int index = 0; index < _nodes.Count; index++)
        {
            if (!positions.TryAdd(_nodes[index].Id, index))
            {
                fault = $"Two nodes have the id '{_nodes[index].Id}'.";
                return null;
            }
        }

        foreach (ArgumentEdge edge in _edges)
        {
            if (!positions.ContainsKey(edge.From) || !positions.ContainsKey(edge.To))
            {
                NodeId missing = positions.ContainsKey(edge.From) ? edge.To : edge.From;
                fault = $"An edge from '{edge.From}' to '{edge.To}' has no node '{missing}' to join.";
                return null;
            }
        }

        if (MainClaim is { } main && !positions.ContainsKey(main))
        {
            fault = $"There is no node '{main}' to be the main claim.";
            return null;
        }

        fault = null;
        return new ArgumentGraph([.. _nodes], [.. _edges], positions)
        {
            Participants = [.. _participants],
            MainClaim = MainClaim,
            Document = Document,
            Extra = Extra,
        };
    }

    private NodeId AddNamed(ArgumentNode node, ReadOnlySpan<NodeId> ends)
    {
        if (!string.IsNullOrEmpty(node.Id.Value))
        {
            _ids.Add(node.Id);
            _nodes.Add(node);
            return node.Id;
        }

        NodeId id = ContentId.Of(node, ends.ToArray());
        for (int ordinal = 2; !_ids.Add(id); ordinal++)
        {
            id = new NodeId(string.Create(CultureInfo.InvariantCulture, $"{ContentId.Of(node, ends.ToArray())}-{ordinal}"));
        }

        _nodes.Add(node with { Id = id });
        return id;
    }
}
