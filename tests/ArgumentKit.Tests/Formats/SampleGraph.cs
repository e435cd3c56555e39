using System.Collections.Immutable;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using static ArgumentKit.Tests.Formats.SampleText;

namespace ArgumentKit.Tests.Formats;

/// <summary>The graph of <see cref="SampleAnalysis"/>: linked premises, a bare denial of two claims, a rephrase, an undercut.</summary>
internal static class SampleGraph
{
    public static ArgumentGraph Create()
    {
        ImmutableArray<ArgumentNode> claims =
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
        ImmutableArray<RelationNode> relations =
        [
            Relation("R1", RelationType.Support, ["C2", "C3"], "C1", "mayor") with { Marker = Span("because") },
            Relation("R2", RelationType.Attack, ["N1"], "C1", "nordbau") with { Marker = Span("denied"), Confidence = 0.9 },
            Relation("R3", RelationType.Attack, ["N2"], "C3", "nordbau") with { Marker = Span("denied"), Confidence = 0.9 },
            Relation("R4", RelationType.Attack, ["C4"], "C3", "spokesman"),
            Relation("R5", RelationType.Support, ["C1"], "C5", "mayor"),
            Relation("R6", RelationType.Rephrase, ["C6"], "C5", "author"),
            Relation("R7", RelationType.Support, ["C7"], "C6", "author"),
            Relation("R8", RelationType.Attack, ["C8"], "C6", "guild"),
            Relation("R9", RelationType.Undercut, ["C9"], "R8", "author") with { Marker = Span("although") },
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
        return new ArgumentGraph([.. claims, .. relations, .. sayings.SelectMany(static (saying, index) => saying.Nodes(index))])
        {
            Edges = [.. sayings.SelectMany(static (saying, index) => saying.Edges(index))],
            MainClaim = new NodeId("C6"),
        };
    }

    private static ClaimNode Claim(string id, string words, ClaimKind kind) =>
        new() { Id = new NodeId(id), Text = words, Kind = kind, Spans = [Span(words)] };

    private static ClaimNode Denial(string id, string claim, string words) =>
        new() { Id = new NodeId(id), Text = $"not: {words}", IsImplicit = true, NegationOf = new NodeId(claim) };

    private static RelationNode Relation(string id, RelationType type, ImmutableArray<string> from, string to, string by) => new()
    {
        Id = new NodeId(id),
        Type = type,
        From = [.. from.Select(static claim => new NodeId(claim))],
        To = new NodeId(to),
        By = [by],
        Reason = "made by hand",
    };

    /// <summary>A locution with one illocution for each of its contents.</summary>
    private sealed record Saying(string? Attribution, ImmutableArray<string> Speakers, SpeechAct Act, ImmutableArray<string> Contents)
    {
        public IEnumerable<ArgumentNode> Nodes(int index) =>
        [
            new LocutionNode { Id = Locution(index), Speakers = Speakers, Attribution = Attribution },
            .. Contents.Select(content => new IllocutionNode { Id = Illocution(content), Act = Act }),
        ];

        public IEnumerable<ArgumentEdge> Edges(int index) => Contents.SelectMany(content => new[]
        {
            new ArgumentEdge(Locution(index), Illocution(content), EdgeRole.Speech),
            new ArgumentEdge(Illocution(content), new NodeId(content), EdgeRole.Content),
        });

        private static NodeId Locution(int index) => new($"L{index + 1}");

        private static NodeId Illocution(string content) => new($"Y-{content}");
    }
}
