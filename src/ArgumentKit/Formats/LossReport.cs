using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats;

/// <summary>Says what a format leaves out of a graph.</summary>
internal static class LossReport
{
    private const string BesidesGraph = "zones, sentences, words and trees";

    private static readonly ImmutableArray<(GraphContent Content, string Name, Func<ArgumentGraph, int> Count)> Kinds =
    [
        (GraphContent.Words, "the words of claims in full", static graph => graph.Claims.Length),
        (GraphContent.Undercuts, "attacks on relations", static graph => graph.Relations.Count(static relation => relation.Type == RelationType.Undercut)),
        (GraphContent.LinkedPremises, "premises that support only together", static graph => graph.Relations.Count(static relation => relation.From.Length > 1)),
        (GraphContent.Rephrases, "rephrases", static graph => graph.Nodes.Count(static node => node is RephraseNode)),
        (GraphContent.Preferences, "preferences", static graph => graph.Nodes.Count(static node => node is PreferenceNode)),
        (GraphContent.Speakers, "who says what", static graph => graph.Locutions.Count(static locution => !locution.Speakers.IsEmpty)),
        (GraphContent.Speech, "locutions, illocutions and transitions as nodes of their own", static graph => graph.Nodes.Count(static node => node is LocutionNode or IllocutionNode or TransitionNode)),
        (GraphContent.Schemes, "argumentation schemes", static graph => graph.Nodes.Count(static node => node is RelationNode { Scheme: not null })),
        (GraphContent.Spans, "spans", static graph => graph.Nodes.Sum(static node => node.Spans.Length)),
        (GraphContent.Assessments, "confidences", static graph => graph.Nodes.Sum(static node => node.Assessments.Length)),
        (GraphContent.Reasons, "reasons", static graph => graph.Nodes.Count(static node => node is RelationNode { Reason.Length: > 0 })),
        (GraphContent.Times, "times", static graph => graph.Nodes.Count(static node => node.Timestamp is not null || node is LocutionNode { Events.IsEmpty: false })),
        (GraphContent.Unknown, "unknown nodes and data", static graph => graph.Extra.Count + graph.Nodes.Count(static node => node is OpaqueNode || node.Extra.Count > 0) + graph.Edges.Count(static edge => edge.Extra.Count > 0)),
        (GraphContent.MainClaim, "the main claim", static graph => graph.MainClaim is null ? 0 : 1),
        (GraphContent.Document, "the text itself", static graph => graph.Document?.Text is null ? 0 : 1),
        (GraphContent.ClaimDetails, "kinds and negations of claims", static graph => graph.Claims.Count(static claim => claim.Kind is not null || claim.IsImplicit || claim.NegationOf is not null)),
    ];

    /// <summary>In one line what a format for graphs leaves out of an analysis.</summary>
    public static string Describe(GraphContent missing) =>
        string.Join("; ", Kinds.Where(kind => missing.HasFlag(kind.Content)).Select(static kind => kind.Name).Prepend(BesidesGraph));

    /// <summary>What a format leaves out of this graph, with counts.</summary>
    public static ImmutableArray<string> Of(ArgumentGraph graph, GraphContent carries) =>
    [
        .. Kinds
            .Where(kind => !carries.HasFlag(kind.Content))
            .Select(kind => (kind.Name, Count: kind.Count(graph)))
            .Where(static loss => loss.Count > 0)
            .Select(static loss => string.Create(CultureInfo.InvariantCulture, $"{loss.Name} ({loss.Count})")),
    ];
}
