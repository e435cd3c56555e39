using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>Builds the argument graph from claims, answers and connectives.</summary>
internal static class GraphBuilder
{
    private const double MarkedConfidence = 0.8;
    private const double AnswerConfidence = 0.75;
    private const double RephraseConfidence = 0.6;
    private const double SameWords = 0.5;
    private const double SameSide = 0.4;
    private const int FewestWords = 3;

    // Rephrases are sought among the next claims only: pairs of all claims would cost quadratic time.
    private const int RephraseWindow = 30;

    /// <summary>The graph of a text.</summary>
    public static ArgumentGraph Build(SourceText text, ClaimLayer layer, ImmutableArray<Attribution> attributions, ImmutableArray<Speaker> speakers)
    {
        ArgumentGraphBuilder graph = new() { Document = new GraphDocument(DocumentInfo.Untitled.Name) { Text = text } };
        foreach (Claim claim in layer.Claims)
        {
            graph.Add(new ClaimNode
            {
                Id = new NodeId(claim.Id),
                Text = claim.Text,
                Kind = claim.Kind,
                Spans = [.. claim.Occurrences.Select(static occurrence => occurrence.Span)],
            });
        }

        List<Relation> relations = [];
        AddConnectives(layer, relations);
        AddAnswers(layer, graph, relations);
        AddRephrases(layer, relations);
        foreach (Relation relation in relations)
        {
            graph.Relate(relation.Node, relation.From, relation.To);
        }

        foreach (Speaker speaker in speakers)
        {
            graph.Add(Participate(speaker));
        }

        new SpeechGraphBuilder(graph, text, speakers.FirstOrDefault(static speaker => speaker.Kind == SpeakerKind.Author)).Add(layer, attributions, relations);
        graph.MainClaim = MainClaim(layer, relations);
        return graph.Build();
    }

    /// <summary>A speaker as a participant of the graph.</summary>
    public static Participant Participate(Speaker speaker) =>
        new(speaker.Id) { Name = speaker.Name, Kind = speaker.Kind, MemberOf = speaker.MemberOf, Country = speaker.Country };

    private static void AddConnectives(ClaimLayer layer, List<Relation> relations)
    {
        foreach (ClaimLink link in layer.Links)
        {
            RelationType? type = link.Sense switch
            {
                ConnectiveSense.Reason => RelationType.Support,
                ConnectiveSense.Concession => RelationType.Attack,
                ConnectiveSense.Contrast when !SameHolders(link.From, link.To) => null,
                ConnectiveSense.Contrast => RelationType.Attack,
                _ => null,
            };
            if (type is { } found)
            {
                Add(relations, found, [new NodeId(link.From.Id)], link.To.Id, Holders(link.From), link.Marker, MarkedConfidence, $"the connective marks {link.Sense}");
            }
        }
    }

    private static void AddAnswers(ClaimLayer layer, ArgumentGraphBuilder graph, List<Relation> relations)
    {
        HashSet<string> added = [];
        foreach (Reaction reaction in layer.Reactions)
        {
            RelationType? type = reaction.Position switch
            {
                Position.Denies or Position.Opposes or Position.Questions => RelationType.Attack,
                Position.Endorses or Position.Concedes => RelationType.Support,
                _ => null,
            };
            if (type is not { } found || reaction.Targets.IsEmpty || !added.Add(reaction.Attribution.Id))
            {
                continue;
            }

            Attribution attribution = reaction.Attribution;
            graph.Add(new ClaimNode
            {
                Id = new NodeId(attribution.Id),
                Text = $"{(found == RelationType.Attack ? "not: " : "")}{reaction.Targets[0].Text}",
                IsImplicit = true,
                NegationOf = found == RelationType.Attack ? new NodeId(reaction.Targets[0].Id) : null,
                Spans = attribution.Content,
            });
            TextSpan? marker = attribution.Cue.IsEmpty ? null : attribution.Cue[0];
            foreach (Claim target in reaction.Targets)
            {
                Add(relations, found, [new NodeId(attribution.Id)], target.Id, [.. attribution.Speakers.Select(static speaker => speaker.Id)], marker, AnswerConfidence, reaction.Reason);
            }
        }
    }

    private static void AddRephrases(ClaimLayer layer, List<Relation> relations)
    {
        for (int index = 0; index < layer.Claims.Length; index++)
        {
            for (int earlier = Math.Max(0, index - RephraseWindow); earlier < index; earlier++)
            {
                Claim claim = layer.Claims[index];
                if (SaysAgain(layer, index, earlier))
                {
                    Add(relations, RelationType.Rephrase, [new NodeId(claim.Id)], layer.Claims[earlier].Id, Holders(claim), null, RephraseConfidence, "both are about the same in much the same words");
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Much the same words; fewer suffice between a body and its member: "the president said it <c>can bring national security problems</c>",
    /// "the government said it <c>can bother national security</c>".
    /// </summary>
    private static bool SaysAgain(ClaimLayer layer, int index, int earlier)
    {
        ImmutableHashSet<string> later = layer.Lemmas[index];
        ImmutableHashSet<string> before = layer.Lemmas[earlier];
        if (later.Count < FewestWords || before.Count < FewestWords)
        {
            return false;
        }

        bool oneSide = layer.Claims[index].Positions.Any(held => layer.Claims[earlier].Positions.Any(other =>
            held.Position == Position.Asserts && other.Position == Position.Asserts
            && (held.Speaker.MemberOf == other.Speaker.Id || other.Speaker.MemberOf == held.Speaker.Id)));
        return ContentWords.Similarity(later, before) >= SameWords || (oneSide && ContentWords.Overlap(later, before) >= SameSide);
    }

    /// <summary>The author's claim that most is said for; the first one wins a tie.</summary>
    private static NodeId? MainClaim(ClaimLayer layer, List<Relation> relations)
    {
        ILookup<NodeId, Relation> bearing = relations.Where(static relation => relation.Type == RelationType.Support).ToLookup(static relation => relation.To);
        return layer.Claims
            .Where(static claim => claim.Positions.Any(static held => held.Speaker.Kind == SpeakerKind.Author))
            .OrderByDescending(claim => bearing[new NodeId(claim.Id)].Count() + (claim.Kind == ClaimKind.Fact ? 0 : 1))
            .Select(static claim => new NodeId(claim.Id))
            .Cast<NodeId?>()
            .FirstOrDefault();
    }

    private static void Add(
        List<Relation> relations,
        RelationType type,
        ImmutableArray<NodeId> from,
        string to,
        ImmutableArray<string> by,
        TextSpan? marker,
        double confidence,
        string reason)
    {
        NodeId id = new(string.Create(CultureInfo.InvariantCulture, $"R{relations.Count + 1}"));
        ImmutableArray<Assessment> sure = [new Assessment(AssessmentAspect.Existence, confidence)];
        RelationNode node = type switch
        {
            RelationType.Support => new InferenceNode { Id = id, By = by, Marker = marker, Assessments = sure, Reason = reason },
            RelationType.Rephrase => new RephraseNode { Id = id, By = by, Marker = marker, Assessments = sure, Reason = reason },
            _ => new ConflictNode { Id = id, By = by, Marker = marker, Assessments = sure, Reason = reason },
        };
        relations.Add(new Relation(node, type, from, new NodeId(to)));
    }

    private static bool SameHolders(Claim left, Claim right) => left.Positions.Any(held => right.Positions.Any(other => other.Speaker == held.Speaker));

    private static ImmutableArray<string> Holders(Claim claim) =>
        [.. claim.Positions.Where(static held => held.Position is not (Position.Reports or Position.Denies or Position.Opposes)).Select(static held => held.Speaker.Id).Distinct()];
}
