using System.Collections.Immutable;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>
/// Finds the second locutions by which OVA records who annotated the first: "Analyst: " and then the words of another locution to the
/// letter. They stand alone (as AIFdb serves them) or analyse the first (as OVA saves them). In the published corpora they are half of all
/// locutions.
/// </summary>
internal sealed class AnalystFolding
{
    private const string Separator = ": ";
    private const int LongestName = 80;

    private readonly HashSet<string> _folded = [];
    private readonly Dictionary<string, List<Wrapper>> _byLocution = [];

    private AnalystFolding()
    {
    }

    /// <summary>Whether a node is part of the record of an annotation.</summary>
    public bool IsFolded(string node) => _folded.Contains(node);

    public static AnalystFolding Find(AifContent content)
    {
        AnalystFolding folding = new();
        List<(AifNode Node, int Position)> candidates = [];
        Dictionary<string, List<int>> places = [];
        for (int position = 0; position < content.Nodes.Count; position++)
        {
            AifNode node = content.Nodes[position];
            if (node.Type == "L")
            {
                if (!places.TryGetValue(node.Text, out List<int>? positions))
                {
                    places.Add(node.Text, positions = []);
                }

                positions.Add(position);
            }
        }

        foreach ((string text, List<int> positions) in places)
        {
            if (Split(text) is (_, { } words) && places.ContainsKey(words))
            {
                candidates.AddRange(positions.Select(position => (content.Nodes[position], position)));
            }
        }

        if (candidates.Count > 0)
        {
            folding.Fold(content, candidates, places);
        }

        return folding;
    }

    /// <summary>A locution with the records of its annotations folded into it; any other node as it is.</summary>
    public ArgumentNode Annotate(ArgumentNode node, Dictionary<string, ArgumentNode> nodes, ImmutableArray<ArgumentEdge> edges)
    {
        if (node is not LocutionNode locution || !_byLocution.TryGetValue(node.Id.Value, out List<Wrapper>? wrappers))
        {
            return node;
        }

        return locution with
        {
            Annotations =
            [
                .. wrappers.Select(wrapper => new Annotation(wrapper.Annotator)
                {
                    Nodes = [.. wrapper.Nodes.Select(id => nodes[id])],
                    Edges = [.. wrapper.Edges.Select(edge => edges[edge])],
                }),
            ],
        };
    }

    private void Fold(AifContent content, List<(AifNode Node, int Position)> candidates, Dictionary<string, List<int>> places)
    {
        ILookup<string, int> touching = content.Edges
            .SelectMany(static (edge, index) => new[] { (Node: edge.From, index), (Node: edge.To, index) })
            .ToLookup(static end => end.Node, static end => end.index);
        HashSet<string> wrapping = [.. candidates.Select(static candidate => candidate.Node.Id)];
        Dictionary<string, AifNode> nodes = [];
        foreach (AifNode node in content.Nodes)
        {
            nodes.TryAdd(node.Id, node);
        }

        foreach ((AifNode node, int position) in candidates.OrderBy(static candidate => candidate.Position))
        {
            (string annotator, string words) = Split(node.Text)!.Value;
            int[] own = [.. touching[node.Id].Distinct()];
            if (own.Length == 0)
            {
                List<int> targets = places[words];
                int before = targets.FindLastIndex(target => target < position && !wrapping.Contains(content.Nodes[target].Id));
                int target = before >= 0 ? before : targets.FindIndex(target => !wrapping.Contains(content.Nodes[target].Id));
                if (target >= 0)
                {
                    Add(content.Nodes[targets[target]].Id, new Wrapper(annotator, [node.Id], []));
                }
            }
            else if (own.Length == 1 && content.Edges[own[0]] is { } speech && speech.From == node.Id && IsAnalysing(nodes.GetValueOrDefault(speech.To)))
            {
                int[] ofIllocution = [.. touching[speech.To].Distinct()];
                AifEdge[] contents = [.. ofIllocution.Select(edge => content.Edges[edge]).Where(edge => edge.From == speech.To)];
                if (ofIllocution.Length == 2 && contents is [{ To: { } analysed }] && nodes.GetValueOrDefault(analysed)?.Type == "L" && !wrapping.Contains(analysed))
                {
                    Add(analysed, new Wrapper(annotator, [node.Id, speech.To], [.. ofIllocution.Order()]));
                }
            }
        }
    }

    /// <summary>
    /// The annotator's name and the words behind it. Some sets have a blank before the colon, as it stands between speaker and words; there
    /// a second name must follow, or every speaker whose words are also somebody's whole locution would be taken for an annotator.
    /// </summary>
    private static (string Annotator, string Words)? Split(string text)
    {
        int end = text.AsSpan(0, Math.Min(text.Length, LongestName)).IndexOf(Separator, StringComparison.Ordinal);
        if (end <= 0)
        {
            return null;
        }

        string words = text[(end + Separator.Length)..];
        return text[end - 1] != ' ' || SpeakerNames.PrefixLength(words) > 0 ? (text[..end].TrimEnd(), words) : null;
    }

    private static bool IsAnalysing(AifNode? node) =>
        node is { Type: "YA" } && IllocutionaryForces.Named(node.SchemeName ?? node.Text) == IllocutionaryForce.Analysing;

    private void Add(string locution, Wrapper wrapper)
    {
        if (!_byLocution.TryGetValue(locution, out List<Wrapper>? wrappers))
        {
            _byLocution.Add(locution, wrappers = []);
        }

        wrappers.Add(wrapper);
        _folded.UnionWith(wrapper.Nodes);
    }

    private sealed record Wrapper(string Annotator, ImmutableArray<string> Nodes, ImmutableArray<int> Edges);
}
