using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>
/// Adds the speech side of a text to its graph. The author is the root: every sentence is the author's locution, and whom the text reports
/// speaks inside it. Steps between locutions are transitions; arguing, disagreeing and restating are done by the step, not by a sentence.
/// </summary>
internal sealed class SpeechGraphBuilder(ArgumentGraphBuilder graph, SourceText text, Speaker? author)
{
    private readonly Dictionary<NodeId, NodeId> _locutionOf = [];
    private readonly Dictionary<(NodeId From, NodeId To), NodeId> _transitions = [];
    private int _steps;

    public void Add(ClaimLayer layer, ImmutableArray<Attribution> attributions, List<Relation> relations)
    {
        ILookup<string, Claim> said = layer.Claims
            .SelectMany(static claim => claim.Occurrences, static (claim, occurrence) => (Attribution: occurrence.Attribution?.Id, claim))
            .Where(static pair => pair.Attribution is not null)
            .Distinct()
            .ToLookup(static pair => pair.Attribution!, static pair => pair.claim);
        HashSet<string> answers = [.. layer.Reactions.Where(static reaction => !reaction.Targets.IsEmpty).Select(static reaction => reaction.Attribution.Id)];
        HashSet<NodeId> targets = [.. relations.SelectMany(static relation => relation.From)];
        foreach (Attribution attribution in attributions)
        {
            NodeId answer = new(attribution.Id);
            bool isAnswer = answers.Contains(attribution.Id) && targets.Contains(answer);
            AddReported(attribution, [.. said[attribution.Id].Select(static claim => new NodeId(claim.Id)), .. isAnswer ? new[] { answer } : []]);
        }

        foreach (Attribution attribution in attributions)
        {
            AddReport(attribution);
        }

        if (author is not null)
        {
            foreach (Claim claim in layer.Claims)
            {
                AddOwn(claim);
            }
        }

        foreach (Relation relation in relations)
        {
            AddStep(relation);
        }
    }

    private static NodeId LocutionOf(Attribution attribution) => new($"L-{attribution.Id}");

    private static bool IsNegative(Attribution attribution) =>
        attribution is { Polarity: Polarity.Negative, Act: SpeechAct.Assert or SpeechAct.Believe };

    private void AddReported(Attribution attribution, ImmutableArray<NodeId> contents)
    {
        NodeId locution = graph.Add(new LocutionNode
        {
            Id = LocutionOf(attribution),
            Text = Words(attribution.Content.IsEmpty ? [attribution.Extent] : attribution.Content),
            Speakers = [.. attribution.Speakers.Select(static speaker => speaker.Id)],
            Attribution = attribution.Id,
            Spans = [attribution.Extent],
            Assessments = [new Assessment(AssessmentAspect.Attribution, attribution.Confidence)],
        });
        IllocutionNode act = new() { Id = new NodeId($"I-{attribution.Id}"), Act = attribution.Act };
        NodeId illocution = graph.Add(IsNegative(attribution) ? act with { Force = IllocutionaryForce.Disagreeing } : act);
        graph.Add(new ArgumentEdge(locution, illocution, EdgeRole.Speech));
        foreach (NodeId content in contents)
        {
            graph.Add(new ArgumentEdge(illocution, content, EdgeRole.Content));
            _locutionOf.TryAdd(content, locution);
        }
    }

    /// <summary>Hangs a reported locution on the one that reports it: that of the outer attribution, or the author's.</summary>
    private void AddReport(Attribution attribution)
    {
        NodeId reported = LocutionOf(attribution);
        if (attribution.Parent is { } parent)
        {
            graph.Add(new ArgumentEdge(new NodeId($"I-{parent.Id}"), reported, EdgeRole.Content));
        }
        else if (author is not null && !attribution.Speakers.Contains(author))
        {
            graph.AddSpeech(
                Own($"L-{attribution.Id}-report", attribution.Extent),
                new IllocutionNode { Id = new NodeId($"I-{attribution.Id}-report"), Act = SpeechAct.Assert },
                reported);
        }
    }

    private void AddOwn(Claim claim)
    {
        ImmutableArray<TextSpan> spans = [.. claim.Occurrences.Where(static occurrence => occurrence.Attribution is null).Select(static occurrence => occurrence.Span)];
        if (!spans.IsEmpty)
        {
            NodeId locution = graph.AddSpeech(
                Own($"L-{claim.Id}", spans),
                new IllocutionNode { Id = new NodeId($"I-{claim.Id}"), Act = SpeechAct.Assert },
                new NodeId(claim.Id));
            _locutionOf.TryAdd(new NodeId(claim.Id), locution);
        }
    }

    private LocutionNode Own(string id, params ImmutableArray<TextSpan> spans) =>
        new() { Id = new NodeId(id), Text = Words(spans), Speakers = [author!.Id], Spans = spans };

    /// <summary>Who gives a reason or answers does so by following one locution up with another.</summary>
    private void AddStep(Relation relation)
    {
        if (!_locutionOf.TryGetValue(relation.To, out NodeId answered) || !_locutionOf.TryGetValue(relation.From[0], out NodeId answer))
        {
            return;
        }

        NodeId illocution = graph.Add(new IllocutionNode
        {
            Id = new NodeId($"I-{relation.Id}"),
            Force = relation.Type switch
            {
                RelationType.Support => IllocutionaryForce.Arguing,
                RelationType.Rephrase => IllocutionaryForce.Restating,
                _ => IllocutionaryForce.Disagreeing,
            },
        });
        graph.Add(answered == answer
            ? new ArgumentEdge(answer, illocution, EdgeRole.Speech)
            : new ArgumentEdge(Transition(answered, answer), illocution, EdgeRole.Anchor));
        graph.Add(new ArgumentEdge(illocution, relation.Id, EdgeRole.Content));
    }

    private NodeId Transition(NodeId from, NodeId to)
    {
        if (!_transitions.TryGetValue((from, to), out NodeId transition))
        {
            transition = graph.Add(new TransitionNode { Id = new NodeId(string.Create(CultureInfo.InvariantCulture, $"T{++_steps}")) });
            graph.Add(new ArgumentEdge(from, transition, EdgeRole.TransitionFrom));
            graph.Add(new ArgumentEdge(transition, to, EdgeRole.TransitionTo));
            _transitions.Add((from, to), transition);
        }

        return transition;
    }

    private string Words(ImmutableArray<TextSpan> spans) => string.Join(" … ", spans.Select(span => SingleLine.From(text.AsSpan(span), int.MaxValue)));
}
