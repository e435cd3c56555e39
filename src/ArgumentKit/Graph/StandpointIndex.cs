using System.Collections.Immutable;
using ArgumentKit.Claims;

namespace ArgumentKit.Graph;

/// <summary>
/// Reads who holds what off locutions and illocutions. Speech that reports speech gives the position to the one reported; who reports
/// only passes it on. Illocutions anchored in a transition belong to the speaker of its later locution.
/// </summary>
internal sealed class StandpointIndex
{
    /// <summary>Reports nest four deep at most in the published corpora; more is a circle of edges or worse.</summary>
    private const int DeepestNesting = 16;

    private readonly ArgumentGraph _graph;
    private readonly ILookup<NodeId, Standpoint> _byTarget;
    private readonly ILookup<string, Standpoint> _bySpeaker;

    public StandpointIndex(ArgumentGraph graph)
    {
        _graph = graph;
        ImmutableArray<Standpoint>.Builder all = ImmutableArray.CreateBuilder<Standpoint>();
        foreach (IllocutionNode illocution in graph.Nodes.OfType<IllocutionNode>())
        {
            if (illocution.Force == IllocutionaryForce.Analysing)
            {
                continue;
            }

            foreach (LocutionNode locution in SpeechOf(illocution))
            {
                foreach (ArgumentEdge content in graph.EdgesFrom(illocution.Id))
                {
                    Add(all, illocution, locution, content.To);
                }
            }
        }

        All = all.ToImmutable();
        _byTarget = All.ToLookup(static standpoint => standpoint.Target);
        _bySpeaker = All.ToLookup(static standpoint => standpoint.Speaker);
    }

    public ImmutableArray<Standpoint> All { get; }

    public IEnumerable<Standpoint> On(NodeId target) => _byTarget[target];

    public IEnumerable<Standpoint> Of(string speaker) => _bySpeaker[speaker];

    private void Add(ImmutableArray<Standpoint>.Builder all, IllocutionNode illocution, LocutionNode locution, NodeId content)
    {
        ArgumentNode? target = _graph.Find(content);
        if (target is not (ClaimNode or RelationNode))
        {
            return;
        }

        Position position = IllocutionaryForces.PositionOf(illocution);
        NodeId? negated = (target as ClaimNode)?.NegationOf;
        ImmutableArray<LocutionNode> chain = Reporters(locution);
        foreach (string speaker in locution.Speakers)
        {
            // A bare denial: what is denied is the claim it answers; its own content, "not so", is held true.
            Standpoint own = new(speaker, content, negated is null ? position : Position.Asserts, locution.Id, illocution.Id)
            {
                Reporters = [.. chain.SelectMany(static reporter => reporter.Speakers)],
            };
            all.Add(own);
            if (negated is { } denied)
            {
                all.Add(own with { Target = denied, Position = position == Position.Asserts ? Position.Denies : position });
            }
        }

        for (int depth = 0; depth < chain.Length; depth++)
        {
            foreach (string reporter in chain[depth].Speakers)
            {
                all.Add(new Standpoint(reporter, content, Position.Reports, chain[depth].Id, illocution.Id)
                {
                    Reporters = [.. chain.Take(depth).SelectMany(static outer => outer.Speakers)],
                });
            }
        }
    }

    private IEnumerable<LocutionNode> SpeechOf(IllocutionNode illocution) => _graph.EdgesInto(illocution.Id).SelectMany(edge => edge.Role switch
    {
        EdgeRole.Speech => [edge.From],
        EdgeRole.Anchor => _graph.EdgesFrom(edge.From).Where(static end => end.Role == EdgeRole.TransitionTo).Select(static end => end.To),
        _ => Enumerable.Empty<NodeId>(),
    }).Select(_graph.Find).OfType<LocutionNode>();

    /// <summary>The locutions that report a locution, outermost first.</summary>
    private ImmutableArray<LocutionNode> Reporters(LocutionNode locution)
    {
        List<LocutionNode> chain = [];
        LocutionNode? current = locution;
        while (chain.Count < DeepestNesting && ReporterOf(current) is { } reporter && !chain.Contains(reporter) && reporter != locution)
        {
            chain.Insert(0, reporter);
            current = reporter;
        }

        return [.. chain];
    }

    private LocutionNode? ReporterOf(LocutionNode locution) => _graph.EdgesInto(locution.Id)
        .Where(static edge => edge.Role == EdgeRole.Content)
        .Select(edge => _graph.Find(edge.From))
        .OfType<IllocutionNode>()
        .Where(static illocution => illocution.Force != IllocutionaryForce.Analysing)
        .SelectMany(illocution => _graph.EdgesInto(illocution.Id))
        .Where(static edge => edge.Role == EdgeRole.Speech)
        .Select(edge => _graph.Find(edge.From))
        .OfType<LocutionNode>()
        .FirstOrDefault();
}
