using System.Collections.Immutable;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using static ArgumentKit.Tests.Formats.SampleText;

namespace ArgumentKit.Tests.Formats;

/// <summary>The graph of <see cref="SampleAnalysis"/>: linked premises, a bare denial of two claims, a rephrase, an undercut.</summary>
internal static class SampleGraph
{
    private const string MadeByHand = "made by hand";

    public static ArgumentGraph Create()
    {
        ImmutableArray<ClaimNode> claims =
        [
            Claim("C1", "the old bridge is unsafe", ClaimKind.Value),
            Claim("C2", "two cables have rusted", ClaimKind.Fact),
            Claim("C3", "the deck has sunk", ClaimKind.Fact),
            Claim("C4", "The deck doesn't move", ClaimKind.Fact),
            Claim("C5", "the bridge must close", ClaimKind.Policy),
            Claim("C6", "the bridge should close", ClaimKind.Policy),
            Claim("C7", "A closed bridge harms nobody", ClaimKind.Value),
            Claim("C8", "trade would suffer", ClaimKind.Fact),
            Claim("C9", "trade has a ferry", ClaimKind.Fact),
            Denial("N1", "C1", "the old bridge is unsafe"),
            Denial("N2", "C3", "the deck has sunk"),
        ];
        ImmutableArray<(RelationNode Node, ImmutableArray<string> From, string To)> relations =
        [
            (Inference("R1", "mayor") with { Marker = Span("because") }, ["C2", "C3"], "C1"),
            (Denial("R2"), ["N1"], "C1"),
            (Denial("R3"), ["N2"], "C3"),
            (Conflict("R4", "spokesman"), ["C4"], "C3"),
            (Inference("R5", "mayor"), ["C1"], "C5"),
            (new RephraseNode { Id = new NodeId("R6"), By = ["author"], Reason = MadeByHand }, ["C6"], "C5"),
            (Inference("R7", "author"), ["C7"], "C6"),
            (Conflict("R8", "guild"), ["C8"], "C6"),
            (Conflict("R9", "author") with { Marker = Span("although") }, ["C9"], "R8"),
        ];
        Saying[] sayings =
        [
            new("A1", ["mayor"], SpeechAct.Assert, ["C1", "C2", "C3"]),
            new("A2", ["nordbau"], SpeechAct.Deny, ["N1", "N2"]),
            new("A3", ["spokesman"], SpeechAct.Assert, ["C4"]),
            new("A5", ["mayor"], SpeechAct.Demand, ["C5"]),
            new("A6", ["author"], SpeechAct.Believe, ["C6"]),
            new(null, ["author"], SpeechAct.Assert, ["C7", "C9"]),
            new("A7", ["guild"], SpeechAct.Warn, ["C8"]),
        ];
        ArgumentGraphBuilder graph = new() { MainClaim = new NodeId("C6") };
        foreach (ClaimNode claim in claims)
        {
            graph.Add(claim);
        }

        foreach ((RelationNode node, ImmutableArray<string> from, string to) in relations)
        {
            graph.Relate(node, from.Select(static claim => new NodeId(claim)), new NodeId(to));
        }

        foreach ((int index, Saying saying) in sayings.Index())
        {
            saying.AddTo(graph, index);
        }

        return graph.Build();
    }

    private static ClaimNode Claim(string id, string words, ClaimKind kind) =>
        new() { Id = new NodeId(id), Text = words, Kind = kind, Spans = [Span(words)] };

    private static ClaimNode Denial(string id, string claim, string words) =>
        new() { Id = new NodeId(id), Text = $"not: {words}", IsImplicit = true, NegationOf = new NodeId(claim) };

    private static InferenceNode Inference(string id, string by) => new() { Id = new NodeId(id), By = [by], Reason = MadeByHand };

    private static ConflictNode Conflict(string id, string by) => new() { Id = new NodeId(id), By = [by], Reason = MadeByHand };

    private static ConflictNode Denial(string id) =>
        Conflict(id, "nordbau") with { Marker = Span("denied"), Assessments = [new(AssessmentAspect.Existence, 0.9)] };

    /// <summary>A locution with one illocution for each of its contents.</summary>
    private sealed record Saying(string? Attribution, ImmutableArray<string> Speakers, SpeechAct Act, ImmutableArray<string> Contents)
    {
        public void AddTo(ArgumentGraphBuilder graph, int index)
        {
            graph.Add(new LocutionNode { Id = Locution(index), Speakers = Speakers, Attribution = Attribution });
            foreach (string content in Contents)
            {
                graph.Add(new IllocutionNode { Id = Illocution(content), Act = Act });
                graph.Add(new ArgumentEdge(Locution(index), Illocution(content), EdgeRole.Speech));
                graph.Add(new ArgumentEdge(Illocution(content), new NodeId(content), EdgeRole.Content));
            }
        }

        private static NodeId Locution(int index) => new($"L{index + 1}");

        private static NodeId Illocution(string content) => new($"Y-{content}");
    }
}
