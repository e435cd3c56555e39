using System.Collections.Immutable;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Diagrams;

/// <summary>
/// A graph as people like to see it drawn: a card for each claim with its speakers on top, an arrow for each relation. Locutions and
/// illocutions are folded into the cards. A relation gets a point of its own only where arrows must meet: at linked premises and where
/// another relation attacks it.
/// </summary>
internal sealed class Diagram
{
    /// <summary>No card repeats more of the text than this many UTF-16 code units.</summary>
    private const int TextLimit = 240;

    private readonly ArgumentGraph _graph;
    private readonly SourceText? _text;
    private readonly SpeechIndex _speech;
    private readonly HashSet<NodeId> _attackedRelations;

    public Diagram(ArgumentGraph graph)
    {
        _graph = graph;
        _text = graph.Document?.Text;
        _speech = new SpeechIndex(graph);
        _attackedRelations = [.. graph.Relations.Select(static relation => relation.To).Where(id => graph.Find(id) is RelationNode)];
        Cards = [.. graph.Claims.Select(Card)];
        Relations = [.. graph.Relations.Select(Draw)];
    }

    /// <summary>The claims.</summary>
    public ImmutableArray<DiagramCard> Cards { get; }

    /// <summary>The relations that need a point where arrows meet.</summary>
    public IEnumerable<NodeId> Junctions => _graph.Relations.Where(NeedsJunction).Select(static relation => relation.Id);

    /// <summary>The arrows of each relation: one, or several that meet at its junction.</summary>
    public ImmutableArray<ImmutableArray<DiagramArrow>> Relations { get; }

    private DiagramCard Card(ClaimNode claim) => new(
        claim.Id,
        string.Join(" · ", _speech.Of(claim.Id).Select(Speech).Distinct().Prepend(Line(_speech.PublicId(_graph, claim.Id)))),
        Line(claim.Text),
        claim.IsImplicit,
        claim.Id == _graph.MainClaim);

    private string Speech(Utterance utterance) =>
        $"{string.Join(", ", utterance.Locution.Speakers.Select(id => Line(_graph.FindParticipant(id)?.Name ?? id)))} · {utterance.Act}";

    private static string Line(ReadOnlySpan<char> text) => SingleLine.From(text, TextLimit);

    private ImmutableArray<DiagramArrow> Draw(Relation relation)
    {
        string label = relation.Marker is { } span && _text is { } text
            ? Line(text.AsSpan(span))
            : "";
        if (!NeedsJunction(relation))
        {
            return [.. relation.From.Select(from => new DiagramArrow(from, relation.To, relation.Type, label, HasHead: true))];
        }

        IEnumerable<DiagramArrow> tails =
            relation.From.Select(from => new DiagramArrow(from, relation.Id, relation.Type, "", HasHead: false));
        return [.. tails, new DiagramArrow(relation.Id, relation.To, relation.Type, label, HasHead: true)];
    }

    private bool NeedsJunction(Relation relation) => relation.From.Length > 1 || _attackedRelations.Contains(relation.Id);
}
