using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArgumentKit.Formats.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Graphs;

/// <summary>Writes graphs and their parts with all that they hold; what is as it is by default is left out.</summary>
internal static class GraphJsonWriter
{
    /// <summary>Writes the members of a graph into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ArgumentGraph graph, bool withText)
    {
        WriteFrame(json, graph, withText);
        json.WriteObjects("nodes", graph.Nodes, node => WriteMembers(json, node));
        json.WriteObjects("edges", graph.Edges, edge => WriteMembers(json, edge));
        WriteExtra(json, graph.Extra);
    }

    /// <summary>Writes what concerns the whole: document, main claim, participants.</summary>
    public static void WriteFrame(Utf8JsonWriter json, ArgumentGraph graph, bool withText)
    {
        if (graph.Document is { } document)
        {
            json.WriteStartObject("document");
            json.WriteString("name", document.Name);
            if (document.Text is { } text)
            {
                json.WriteNumber("length", text.Length);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Value))));
                if (withText)
                {
                    json.WriteString("text", text.Value);
                }
            }

            json.WriteEndObject();
        }

        WriteText(json, "mainClaim", graph.MainClaim?.Value);
        json.WriteObjects("participants", graph.Participants, participant => WriteMembers(json, participant));
    }

    /// <summary>Writes the members of a node into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ArgumentNode node)
    {
        json.WriteString("id", node.Id.Value);
        json.WriteString("type", TypeOf(node));
        if (node.Text.Length > 0)
        {
            json.WriteString("text", node.Text);
        }

        WriteKind(json, node);
        if (!node.Spans.IsEmpty)
        {
            json.WriteSpans("spans", node.Spans);
        }

        if (!node.Assessments.IsEmpty)
        {
            json.WriteObjects("assessments", node.Assessments, assessment => WriteMembers(json, assessment));
        }

        WriteText(json, "timestamp", node.Timestamp);
        WriteExtra(json, node.Extra);
    }

    /// <summary>Writes the members of a participant into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Participant participant)
    {
        json.WriteString("id", participant.Id);
        if (participant.Name != participant.Id)
        {
            json.WriteString("name", participant.Name);
        }

        WriteText(json, "kind", participant.Kind?.ToString());
        WriteText(json, "memberOf", participant.MemberOf);
        WriteText(json, "country", participant.Country);
        WriteFlag(json, "inferred", participant.IsInferred);
        WriteExtra(json, participant.Extra);
    }

    /// <summary>Writes the members of an edge into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ArgumentEdge edge)
    {
        WriteText(json, "id", edge.Id);
        json.WriteString("from", edge.From.Value);
        json.WriteString("to", edge.To.Value);
        json.WriteString("role", edge.Role.ToString());
        WriteText(json, "descriptor", edge.Descriptor);
        WriteExtra(json, edge.Extra);
    }

    /// <summary>Writes unknown data under one key, if there is any.</summary>
    public static void WriteExtra(Utf8JsonWriter json, ExtensionData extra)
    {
        if (extra.Count > 0)
        {
            json.WriteStartObject("extra");
            WriteMembers(json, extra);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes unknown data as members of an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ExtensionData extra)
    {
        foreach ((string key, string value) in extra)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(value);
        }
    }

    private static string TypeOf(ArgumentNode node) => node switch
    {
        ClaimNode => "claim",
        LocutionNode => "locution",
        InferenceNode => "inference",
        ConflictNode => "conflict",
        RephraseNode => "rephrase",
        PreferenceNode => "preference",
        IllocutionNode => "illocution",
        TransitionNode => "transition",
        _ => "opaque",
    };

    private static void WriteKind(Utf8JsonWriter json, ArgumentNode node)
    {
        switch (node)
        {
            case ClaimNode claim:
                WriteText(json, "kind", claim.Kind?.ToString());
                WriteFlag(json, "implicit", claim.IsImplicit);
                WriteText(json, "negationOf", claim.NegationOf?.Value);
                break;
            case LocutionNode locution:
                WriteLocution(json, locution);
                break;
            case RelationNode relation:
                WriteRelation(json, relation);
                break;
            case IllocutionNode illocution:
                WriteText(json, "act", illocution.Act?.ToString());
                json.WriteString("force", illocution.Force.ToString());
                WriteScheme(json, illocution.Scheme);
                break;
            case TransitionNode transition:
                WriteScheme(json, transition.Scheme);
                break;
            default:
                json.WriteString("rawType", ((OpaqueNode)node).RawType);
                break;
        }
    }

    private static void WriteLocution(Utf8JsonWriter json, LocutionNode locution)
    {
        if (locution.Prefix.Length > 0)
        {
            json.WriteString("prefix", locution.Prefix);
        }

        json.WriteTexts("speakers", locution.Speakers);
        WriteText(json, "attribution", locution.Attribution);
        if (!locution.Events.IsEmpty)
        {
            json.WriteObjects("events", locution.Events, happening =>
            {
                json.WriteString("speaker", happening.Speaker);
                WriteText(json, "timestamp", happening.Timestamp);
                WriteText(json, "start", happening.Start);
                WriteText(json, "end", happening.End);
                WriteText(json, "source", happening.Source);
                WriteExtra(json, happening.Extra);
            });
        }

        if (!locution.Annotations.IsEmpty)
        {
            json.WriteObjects("annotations", locution.Annotations, annotation =>
            {
                json.WriteString("annotator", annotation.Annotator);
                json.WriteObjects("nodes", annotation.Nodes, node => WriteMembers(json, node));
                json.WriteObjects("edges", annotation.Edges, edge => WriteMembers(json, edge));
            });
        }
    }

    private static void WriteRelation(Utf8JsonWriter json, RelationNode relation)
    {
        switch (relation)
        {
            case InferenceNode { Strength: not InferenceStrength.Unknown } inference:
                json.WriteString("strength", inference.Strength.ToString());
                break;
            case ConflictNode conflict:
                WriteText(json, "kind", conflict.Kind == ConflictKind.Unknown ? null : conflict.Kind.ToString());
                WriteFlag(json, "symmetric", conflict.IsSymmetric);
                break;
            case RephraseNode { Kind: not RephraseKind.Unknown } rephrase:
                json.WriteString("kind", rephrase.Kind.ToString());
                break;
        }

        WriteScheme(json, relation.Scheme);
        if (!relation.By.IsEmpty)
        {
            json.WriteTexts("by", relation.By);
        }

        if (relation.Marker is { } marker)
        {
            json.WriteSpan("marker", marker);
        }

        if (relation.Reason.Length > 0)
        {
            json.WriteString("reason", relation.Reason);
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteString("aspect", assessment.Aspect.ToString());
        if (double.IsFinite(assessment.Value))
        {
            json.WriteNumber("value", assessment.Value);
        }
        else
        {
            json.WriteNull("value");
        }

        if (assessment.Producer.Length > 0)
        {
            json.WriteString("producer", assessment.Producer);
        }
    }

    private static void WriteScheme(Utf8JsonWriter json, Scheme? scheme)
    {
        if (scheme is not null)
        {
            json.WriteStartObject("scheme");
            WriteText(json, "name", scheme.Name);
            WriteText(json, "id", scheme.Id);
            json.WriteEndObject();
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }
}
