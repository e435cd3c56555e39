namespace ArgumentKit.Graph;

/// <summary>The speech side of a graph read backwards: from a claim or relation to those who say something of it.</summary>
internal sealed class SpeechIndex
{
    private readonly ILookup<NodeId, Utterance> _byContent;

    public SpeechIndex(ArgumentGraph graph)
    {
        ILookup<NodeId, NodeId> locutions = graph.Edges
            .Where(static edge => edge.Role == EdgeRole.Speech)
            .ToLookup(static edge => edge.To, static edge => edge.From);
        _byContent = graph.Edges
            .Where(static edge => edge.Role == EdgeRole.Content)
            .SelectMany(edge => locutions[edge.From].Select(from => (
                Content: edge.To,
                Locution: graph.Find(from) as LocutionNode,
                Illocution: graph.Find(edge.From) as IllocutionNode)))
            .Where(static found => found is { Locution: not null, Illocution: not null })
            .ToLookup(static found => found.Content, static found => new Utterance(found.Locution!, found.Illocution!));
    }

    /// <summary>Who says something of a claim or relation, in the order of the graph.</summary>
    public IEnumerable<Utterance> Of(NodeId content) => _byContent[content];

    /// <summary>
    /// What stands for a claim outside the graph: its own id, but for an implicit claim the id of the attribution that makes it
    /// ("denied the allegations" has no claim of its own wording). An implicit claim that nobody utters is named after its attribution.
    /// </summary>
    public string PublicId(ArgumentGraph graph, NodeId node) =>
        graph.Find(node) is ClaimNode { IsImplicit: true }
            ? Of(node).Select(static utterance => utterance.Locution.Attribution).FirstOrDefault(static id => id is not null) ?? node.Value
            : node.Value;
}
