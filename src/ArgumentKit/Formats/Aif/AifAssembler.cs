using System.Collections.Immutable;
using System.Text.Json;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Formats.Xaif;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Aif;

/// <summary>Makes a graph of what an AIF file holds: names the kinds, reads the roles of edges off them, finds out who speaks.</summary>
internal sealed class AifAssembler
{
    private const string LocutionsKey = "locutions";

    private readonly AifContent _content;
    private readonly AnalystFolding _folding;
    private readonly SpeakerNames _names;
    private readonly string? _text;
    private readonly Dictionary<string, List<TextSpan>> _spans = [];

    private AifAssembler(AifContent content)
    {
        _content = content;
        _folding = AnalystFolding.Find(content);
        _names = new SpeakerNames(content, _folding);
        if (content.Html is { Length: > 0 } html)
        {
            HashSet<string> ids = [.. content.Nodes.Select(static node => node.Id)];
            (_text, _spans) = XaifText.Read(html, ids.Contains);
        }
    }

    /// <exception cref="GraphFault">Two nodes share an id, or an edge joins a node that is not there.</exception>
    public static ArgumentGraph Assemble(AifContent content) => new AifAssembler(content).Assemble();

    private ArgumentGraph Assemble()
    {
        Dictionary<string, ArgumentNode> nodes = new(_content.Nodes.Count);
        foreach (AifNode node in _content.Nodes)
        {
            if (!nodes.TryAdd(node.Id, MakeNode(node)))
            {
                throw new GraphFault($"node '{node.Id}'", "Two nodes have this id.");
            }
        }

        ImmutableArray<ArgumentEdge> edges = [.. _content.Edges.Select(edge => MakeEdge(edge, nodes))];
        ArgumentGraphBuilder builder = new();
        foreach (AifNode node in _content.Nodes)
        {
            if (!_folding.IsFolded(node.Id))
            {
                builder.Add(_folding.Annotate(nodes[node.Id], nodes, edges));
            }
        }

        foreach (ArgumentEdge edge in edges)
        {
            if (!_folding.IsFolded(edge.From.Value) && !_folding.IsFolded(edge.To.Value))
            {
                builder.Add(edge);
            }
        }

        AddFrame(builder, nodes.Values);
        return builder.TryBuild(out string? fault) ?? throw new GraphFault("graph", fault!);
    }

    private void AddFrame(ArgumentGraphBuilder builder, IEnumerable<ArgumentNode> nodes)
    {
        builder.Extra = ExtensionData.FromEntries(_content.Extra);
        if (_text is not null)
        {
            builder.Document = new GraphDocument(DocumentInfo.Untitled.Name) { Text = new SourceText(_text) };
        }

        // The text as it was is kept only where it cannot be made again from document and spans.
        if (_content.RawText is { } raw && (_text is null ? raw is not ("null" or "\"\"") : !IsPlain(raw) || XaifText.Write(_text, nodes) != _content.Html))
        {
            builder.Extra = builder.Extra.With(XaifFields.Text, raw);
        }

        string strays = _names.Strays;
        if (strays.Length > 0)
        {
            builder.Extra = builder.Extra.With(LocutionsKey, strays);
        }

        if (_content.Details is { } details)
        {
            using JsonDocument parsed = JsonDocument.Parse(details);
            JsonObject json = JsonObject.From(parsed.RootElement, AifFields.Details);
            GraphDocument? document = builder.Document;
            GraphJsonReader.ReadFrame(json, builder);
            builder.Document = builder.Document is { Text: null } named ? named with { Text = document?.Text } : builder.Document;
            if (json.Find("extra") is not null)
            {
                builder.Extra = json.Extra("extra");
            }
        }
        else
        {
            foreach (Participant participant in _names.Participants)
            {
                builder.Add(participant);
            }
        }
    }

    private ArgumentNode MakeNode(AifNode node)
    {
        if (node.Details is { } details)
        {
            using JsonDocument document = JsonDocument.Parse(details);
            return GraphJsonReader.ReadNode(JsonObject.From(document.RootElement, $"node '{node.Id}'"));
        }

        Scheme? scheme = node.SchemeName is null && node.SchemeId is null ? null : new Scheme(node.SchemeName, node.SchemeId);
        ArgumentNode made = node.Type switch
        {
            "I" => new ClaimNode(),
            "L" => _names.Locution(node),
            "RA" => new InferenceNode { Scheme = scheme },
            "CA" => new ConflictNode { Scheme = scheme },
            "MA" => new RephraseNode { Scheme = scheme },
            "PA" => new PreferenceNode { Scheme = scheme },
            "YA" => new IllocutionNode { Force = IllocutionaryForces.Named(scheme?.Name ?? node.Text), Scheme = scheme },
            "TA" => new TransitionNode { Scheme = scheme },
            _ => new OpaqueNode { RawType = node.Type },
        };
        ExtensionData extra = node.Extra;
        if (scheme is not null && made is ClaimNode or LocutionNode or OpaqueNode)
        {
            extra = Keep(Keep(extra, "scheme", node.SchemeName), "schemeID", node.SchemeId);
        }

        if (made is not LocutionNode && _names.RowsOf(node.Id) is { Length: > 0 } rows)
        {
            extra = extra.With(LocutionsKey, rows);
        }

        return made with
        {
            Id = new NodeId(node.Id),
            Text = made is LocutionNode ? made.Text : node.Text,
            Timestamp = node.Timestamp,
            Spans = _spans.TryGetValue(node.Id, out List<TextSpan>? spans) ? [.. spans] : [],
            Extra = extra,
        };
    }

    private static ArgumentEdge MakeEdge(AifEdge edge, Dictionary<string, ArgumentNode> nodes)
    {
        if (!nodes.TryGetValue(edge.From, out ArgumentNode? from) || !nodes.TryGetValue(edge.To, out ArgumentNode? to))
        {
            throw new GraphFault($"edge '{edge.Id}'", $"There is no node '{(from is null ? edge.From : edge.To)}' for it to join.");
        }

        if (edge.Details is { } details)
        {
            using JsonDocument document = JsonDocument.Parse(details);
            return GraphJsonReader.ReadEdge(JsonObject.From(document.RootElement, $"edge '{edge.Id}'"));
        }

        return new ArgumentEdge(from.Id, to.Id, EdgeRoles.Between(from, to)) { Id = edge.Id, Extra = edge.Extra };
    }

    /// <summary>Whether the text is a string, or an object that holds nothing but it: both say the same.</summary>
    private static bool IsPlain(string raw) => raw[0] == '"' || (raw.StartsWith("{\"txt\":\"", StringComparison.Ordinal) && raw.Count(static letter => letter == ':') == 1);

    private static ExtensionData Keep(ExtensionData extra, string key, string? value) =>
        value is null ? extra : extra.With(key, $"\"{JsonEncodedText.Encode(value)}\"");
}
