using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Formats.Xaif;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>
/// Says a graph in the terms of AIF. What AIF cannot say goes along as details in this library's own words, and only that: the projection
/// reads back what it wrote and compares. A graph that came from AIF goes out as it came in.
/// </summary>
internal static class AifProjection
{
    private const string LocutionsKey = "locutions";

    /// <param name="graph">The graph.</param>
    /// <param name="withText">Whether the format has a place for the text with marked words.</param>
    /// <param name="keepsFrame">Whether what concerns the whole must go along though AIF could say it, because the format adds to it.</param>
    public static AifContent Of(ArgumentGraph graph, bool withText = false, bool keepsFrame = false)
    {
        AifContent content = Plain(graph);
        if (withText)
        {
            AddText(content, graph);
        }

        AddDetails(content, graph, keepsFrame);
        return content;
    }

    /// <summary>xAIF has the text, and schemes by number alone.</summary>
    private static void AddText(AifContent content, ArgumentGraph graph)
    {
        foreach (AifNode node in content.Nodes)
        {
            node.SchemeName = node.SchemeId is null ? null : node.Text;
        }

        if (graph.Extra[XaifFields.Text] is { } raw)
        {
            content.Extra.RemoveAll(static entry => entry.Key == XaifFields.Text);
            content.RawText = raw;
            content.Html = XaifFields.TextOf(raw);
        }
        else if (graph.Document?.Text is { } text)
        {
            content.Html = XaifText.Write(text.Value, graph.Nodes);
        }
    }

    private static AifContent Plain(ArgumentGraph graph)
    {
        AifContent content = new();
        foreach (ArgumentNode node in graph.Nodes)
        {
            AddNode(content, node, graph);
            foreach (Annotation annotation in (node as LocutionNode)?.Annotations ?? [])
            {
                foreach (ArgumentNode folded in annotation.Nodes)
                {
                    AddNode(content, folded, graph);
                }
            }
        }

        foreach (ArgumentEdge edge in graph.Edges.Concat(graph.Locutions.SelectMany(static locution => locution.Annotations).SelectMany(static annotation => annotation.Edges)))
        {
            content.Edges.Add(new AifEdge(
                edge.Id ?? string.Create(CultureInfo.InvariantCulture, $"e{content.Edges.Count + 1}"), edge.From.Value, edge.To.Value, edge.Extra, null));
        }

        content.Participants.AddRange(graph.Participants.Where(static participant => !participant.IsInferred));
        AddRows(content, graph.Extra[LocutionsKey], node: null);
        content.Extra.AddRange(graph.Extra.Without(LocutionsKey));
        return content;
    }

    private static void AddNode(AifContent content, ArgumentNode node, ArgumentGraph graph)
    {
        Scheme? scheme = AifTypes.SchemeOf(node) ?? (node.Text.Length == 0 ? AifTypes.DefaultFor(node) : null);
        AifNode written = new()
        {
            Id = node.Id.Value,
            Type = AifTypes.Of(node),
            Text = node is LocutionNode locution ? Surface(locution, graph) : node.Text.Length > 0 ? node.Text : scheme?.Name ?? "",
            Timestamp = node.Timestamp,
            SchemeName = scheme?.Name ?? TextOf(node.Extra, "scheme"),
            SchemeId = scheme?.Id ?? TextOf(node.Extra, "schemeID"),
            Extra = node is RelationNode or IllocutionNode or TransitionNode
                ? node.Extra.Without(LocutionsKey)
                : node.Extra.Without("scheme").Without("schemeID").Without(LocutionsKey),
        };
        content.Nodes.Add(written);
        AddRows(content, node.Extra[LocutionsKey], written.Id);
        if (node is LocutionNode speech)
        {
            IEnumerable<SpeechEvent> events = speech.Events.IsEmpty && speech.Prefix.Length == 0
                ? speech.Speakers.Select(static speaker => new SpeechEvent(speaker))
                : speech.Events;
            content.Locutions.AddRange(events.Select(row => new AifLocution(written.Id, row)));
        }
    }

    /// <summary>The words with the speaker before them, as annotators and their tools write them.</summary>
    private static string Surface(LocutionNode locution, ArgumentGraph graph) =>
        locution.Prefix.Length > 0 || !locution.Events.IsEmpty || locution.Speakers.IsEmpty ? locution.Prefix + locution.Text
        : string.Join(", ", locution.Speakers.Select(id => graph.FindParticipant(id)?.Name ?? id)) + SpeakerNames.Separator + locution.Text;

    private static string? TextOf(ExtensionData extra, string key)
    {
        if (extra[key] is not { } json)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString() : json;
    }

    private static void AddRows(AifContent content, string? rows, string? node)
    {
        if (rows is null)
        {
            return;
        }

        AifContent kept = new();
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(rows), JsonValues.Options);
        reader.Next();
        if (reader.TokenType == JsonTokenType.StartArray && new AifJsonReader(kept).TryRead(ref reader, AifFields.Locutions))
        {
            content.Locutions.AddRange(kept.Locutions.Where(row => node is null || row.Node == node));
        }
    }

    private static void AddDetails(AifContent content, ArgumentGraph graph, bool keepsFrame)
    {
        ArgumentGraph plain = AifAssembler.Assemble(content);
        Dictionary<string, ArgumentNode> folded = Folded(graph);
        Dictionary<string, ArgumentNode> plainFolded = Folded(plain);
        foreach (AifNode node in content.Nodes)
        {
            NodeId id = new(node.Id);
            ArgumentNode? wanted = graph.Find(id) ?? folded.GetValueOrDefault(node.Id);
            if (wanted is not null && !wanted.Equals(plain.Find(id) ?? plainFolded.GetValueOrDefault(node.Id)))
            {
                node.Details = Json(json => GraphJsonWriter.WriteMembers(json, wanted));
            }
        }

        ArgumentEdge[] edges = [.. graph.Edges, .. graph.Locutions.SelectMany(static locution => locution.Annotations).SelectMany(static annotation => annotation.Edges)];
        for (int index = 0; index < edges.Length; index++)
        {
            ArgumentEdge edge = edges[index];
            EdgeRole role = graph.Find(edge.From) is { } from && graph.Find(edge.To) is { } to ? EdgeRoles.Between(from, to) : edge.Role;
            if (edge.Id is null || edge.Descriptor is not null || edge.Role != role)
            {
                content.Edges[index] = content.Edges[index] with { Details = Json(json => GraphJsonWriter.WriteMembers(json, edge)) };
            }
        }

        bool isFrameKept = !keepsFrame
            && plain.MainClaim == graph.MainClaim
            && Equals(plain.Document, graph.Document)
            && plain.Extra.Equals(graph.Extra)
            && plain.Participants.Order(ById).SequenceEqual(graph.Participants.Order(ById));
        if (!isFrameKept)
        {
            content.Details = Json(json =>
            {
                GraphJsonWriter.WriteFrame(json, graph, withText: plain.Document?.Text?.Value != graph.Document?.Text?.Value);
                json.WriteStartObject("extra");
                GraphJsonWriter.WriteMembers(json, graph.Extra);
                json.WriteEndObject();
            });
        }
    }

    private static Comparer<Participant> ById { get; } =
        Comparer<Participant>.Create(static (left, right) => string.CompareOrdinal(left.Id, right.Id));

    private static Dictionary<string, ArgumentNode> Folded(ArgumentGraph graph)
    {
        Dictionary<string, ArgumentNode> folded = [];
        foreach (ArgumentNode node in graph.Locutions.SelectMany(static locution => locution.Annotations).SelectMany(static annotation => annotation.Nodes))
        {
            folded.TryAdd(node.Id.Value, node);
        }

        return folded;
    }

    private static string Json(Action<Utf8JsonWriter> writeMembers)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
