using System.Collections.Immutable;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Graphs;

/// <summary>Reads what <see cref="GraphJsonWriter"/> writes.</summary>
internal static class GraphJsonReader
{
    /// <summary>A graph from the members of an object.</summary>
    public static ArgumentGraphBuilder ReadGraph(JsonObject json)
    {
        ArgumentGraphBuilder builder = new();
        ReadFrame(json, builder);
        foreach (JsonObject node in json.Objects("nodes"))
        {
            builder.Add(ReadNode(node));
        }

        foreach (JsonObject edge in json.Objects("edges"))
        {
            builder.Add(ReadEdge(edge));
        }

        builder.Extra = json.Extra("extra");
        return builder;
    }

    /// <summary>What concerns the whole: document, main claim, participants.</summary>
    public static void ReadFrame(JsonObject json, ArgumentGraphBuilder builder)
    {
        if (json.Object("document") is { } document)
        {
            builder.Document = new GraphDocument(document.Text("name") ?? "")
            {
                Text = document.Text("text") is { } text ? new SourceText(text) : null,
            };
        }

        builder.MainClaim = json.Text("mainClaim") is { } main ? new NodeId(main) : null;
        foreach (JsonObject participant in json.Objects("participants"))
        {
            builder.Add(ReadParticipant(participant));
        }
    }

    public static ArgumentNode ReadNode(JsonObject json)
    {
        string type = json.Required("type");
        ArgumentNode node = type switch
        {
            "claim" => new ClaimNode
            {
                Kind = json.Choice<ClaimKind>("kind"),
                IsImplicit = json.Flag("implicit"),
                NegationOf = json.Text("negationOf") is { } negated ? new NodeId(negated) : null,
            },
            "locution" => ReadLocution(json),
            "inference" => Relate(json, new InferenceNode { Strength = json.Choice<InferenceStrength>("strength") ?? default }),
            "conflict" => Relate(json, new ConflictNode { Kind = json.Choice<ConflictKind>("kind") ?? default, IsSymmetric = json.Flag("symmetric") }),
            "rephrase" => Relate(json, new RephraseNode { Kind = json.Choice<RephraseKind>("kind") ?? default }),
            "preference" => Relate(json, new PreferenceNode()),
            "illocution" => ReadIllocution(json),
            "transition" => new TransitionNode { Scheme = ReadScheme(json) },
            "opaque" => new OpaqueNode { RawType = json.Text("rawType") ?? "" },
            _ => throw json.Fault($"'{type}' is no type of node."),
        };
        return node with
        {
            Id = new NodeId(json.Required("id")),
            Text = json.Text("text") ?? "",
            Spans = ReadSpans(json),
            Assessments = [.. json.Objects("assessments").Select(ReadAssessment)],
            Timestamp = json.Text("timestamp"),
            Extra = json.Extra("extra"),
        };
    }

    public static ArgumentEdge ReadEdge(JsonObject json) => new(
        new NodeId(json.Required("from")),
        new NodeId(json.Required("to")),
        json.Choice<EdgeRole>("role") ?? throw json.Fault("The edge has no role."))
    {
        Id = json.Text("id"),
        Descriptor = json.Text("descriptor"),
        Extra = json.Extra("extra"),
    };

    public static Participant ReadParticipant(JsonObject json)
    {
        string id = json.Required("id");
        return new Participant(id)
        {
            Name = json.Text("name") ?? id,
            Kind = json.Choice<SpeakerKind>("kind"),
            MemberOf = json.Text("memberOf"),
            Country = json.Text("country"),
            IsInferred = json.Flag("inferred"),
            Extra = json.Extra("extra"),
        };
    }

    private static RelationNode Relate(JsonObject json, RelationNode relation) => relation with
    {
        Scheme = ReadScheme(json),
        By = json.Texts("by"),
        Marker = json.Object("marker") is { } marker ? ReadSpan(marker) : null,
        Reason = json.Text("reason") ?? "",
    };

    private static IllocutionNode ReadIllocution(JsonObject json)
    {
        IllocutionNode illocution = new() { Act = json.Choice<SpeechAct>("act"), Scheme = ReadScheme(json) };
        return json.Choice<IllocutionaryForce>("force") is { } force && force != illocution.Force ? illocution with { Force = force } : illocution;
    }

    private static LocutionNode ReadLocution(JsonObject json) => new()
    {
        Prefix = json.Text("prefix") ?? "",
        Speakers = json.Texts("speakers"),
        Attribution = json.Text("attribution"),
        Events =
        [
            .. json.Objects("events").Select(static happening => new SpeechEvent(happening.Required("speaker"))
            {
                Timestamp = happening.Text("timestamp"),
                Start = happening.Text("start"),
                End = happening.Text("end"),
                Source = happening.Text("source"),
                Extra = happening.Extra("extra"),
            }),
        ],
        Annotations =
        [
            .. json.Objects("annotations").Select(static annotation => new Annotation(annotation.Required("annotator"))
            {
                Nodes = [.. annotation.Objects("nodes").Select(ReadNode)],
                Edges = [.. annotation.Objects("edges").Select(ReadEdge)],
            }),
        ],
    };

    private static Scheme? ReadScheme(JsonObject json) => json.Object("scheme") is { } scheme ? new Scheme(scheme.Text("name"), scheme.Text("id")) : null;

    private static Assessment ReadAssessment(JsonObject json) => new(
        json.Choice<AssessmentAspect>("aspect") ?? throw json.Fault("The assessment has no aspect."),
        json.Number("value") ?? double.NaN,
        json.Text("producer") ?? "");

    private static ImmutableArray<TextSpan> ReadSpans(JsonObject json) => [.. json.Objects("spans").Select(ReadSpan)];

    private static TextSpan ReadSpan(JsonObject json)
    {
        int start = json.Offset("start");
        int end = json.Offset("end");
        return start <= end ? TextSpan.FromBounds(start, end) : throw json.Fault($"The span ends ({end}) before it starts ({start}).");
    }
}
