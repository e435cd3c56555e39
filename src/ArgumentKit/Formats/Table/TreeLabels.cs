using System.Collections.Frozen;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>What the tree says of a node: its id, its words, who holds it, and the word that shows the step.</summary>
internal sealed class TreeLabels(ArgumentAnalysis analysis)
{
    private readonly SpeechIndex _speech = new(analysis.Graph);

    private readonly FrozenDictionary<string, Claim> _claims = analysis.Claims.ToFrozenDictionary(static claim => claim.Id);

    private readonly FrozenDictionary<string, Attribution> _attributions =
        analysis.Attributions.ToFrozenDictionary(static attribution => attribution.Id);

    public string Of(NodeId id, string marker)
    {
        if (_claims.TryGetValue(id.Value, out Claim? claim))
        {
            string rank = id == analysis.Graph.MainClaim ? "main claim" : "";
            return $"{Id(id)}  {Wording.Quote(claim.Text)}{Remark(rank, Holders.Proponents(claim), marker)}";
        }

        // A bare denial has no claim of its own wording; the words of the attribution stand for it.
        return _attributions.TryGetValue(_speech.PublicId(analysis.Graph, id), out Attribution? attribution)
            ? $"{Id(id)}  {Words(attribution)}{Remark(Holders.Names(attribution.Speakers))}"
            : $"{Id(id)}  {Wording.Quote((analysis.Graph.Find(id) as ClaimNode)?.Text)}{Remark(marker)}";
    }

    /// <summary>A node that the tree has shown already.</summary>
    public string Reference(NodeId id) => $"{Id(id)}  (see above)";

    /// <summary>The line over premises that support only together.</summary>
    public string Linked(Relation relation, string marker) =>
        string.Join(" & ", relation.From.Select(Id)) + Remark(marker);

    /// <summary>The word of the text that shows a relation; empty if nothing does.</summary>
    public string Marker(Relation relation) =>
        relation.Marker is { } span ? $"“{Wording.Quote(analysis.Text.AsSpan(span))}”" : "";

    private string Id(NodeId id) => Wording.Id(_speech.PublicId(analysis.Graph, id));

    private string Words(Attribution attribution)
    {
        TextSpan[] spans = [.. attribution.Cue.Concat(attribution.Content).Order()];
        return spans.Length == 0 ? "" : Wording.Quote(analysis.Text.AsSpan(spans.Aggregate(static (all, span) => all.Union(span))));
    }

    private static string Remark(params IEnumerable<string> parts)
    {
        string remark = string.Join(" · ", parts.Where(static part => part.Length > 0));
        return remark.Length == 0 ? "" : $" ({remark})";
    }
}
