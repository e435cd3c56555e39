using System.Collections.Immutable;
using ArgumentKit.Graph;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Evaluation;

public class MicrotextScorerTests
{
    // 0 ← 1 attack ← 2 undercuts that attack ← 3 joins the undercut; 4 is an example for 0.
    private static readonly Microtext Text = new(
        "invented",
        "",
        "",
        new SourceText("aa bb cc dd ee"),
        [.. Enumerable.Range(0, 5).Select(static index => new MicrotextUnit($"a{index}", new TextSpan(3 * index, 2), index == 1))],
        [
            new MicrotextEdge("c1", 1, "a0", MicrotextEdgeKind.Rebut),
            new MicrotextEdge("c2", 2, "c1", MicrotextEdgeKind.Undercut),
            new MicrotextEdge("c3", 3, "c2", MicrotextEdgeKind.Addition),
            new MicrotextEdge("c4", 4, "a0", MicrotextEdgeKind.Example),
        ]);

    private static readonly MicrotextStructure Gold = MicrotextStructure.From(Text);

    [Fact]
    public void Edges_on_edges_hang_on_the_unit_where_those_start()
    {
        Assert.Equal([-1, 0, 1, 2, 0], Gold.Targets);
        Assert.Equal(
            [MicrotextFunction.CentralClaim, MicrotextFunction.Attack, MicrotextFunction.Attack, MicrotextFunction.Support, MicrotextFunction.Support],
            Gold.Functions);
    }

    [Fact]
    public void Roles_follow_from_the_attacks_on_the_way() =>
        Assert.Equal(Text.Units.Select(static unit => unit.IsOpponent), Enumerable.Range(0, 5).Select(Gold.IsOpponent));

    [Fact]
    public void Gold_against_itself_is_perfect() => Assert.Equal(new MicrotextScores(1, 1, 1, 1), MicrotextScorer.Score([(Gold, Gold)]));

    [Fact]
    public void Levels_are_averaged_over_classes()
    {
        MicrotextStructure predicted = Structure(
            [-1, 0, 0, 2, 0],
            MicrotextFunction.CentralClaim, MicrotextFunction.Attack, MicrotextFunction.Support, MicrotextFunction.Support, MicrotextFunction.Support);
        MicrotextScores scores = MicrotextScorer.Score([(Gold, predicted)]);
        Assert.Equal(1, scores.CentralClaim, 9);
        Assert.Equal(1, scores.Role, 9);

        // Central claim 1; attack 1 of 1 found and 1 of 2: 2/3; support 2 right of 3 found and 2: 4/5.
        Assert.Equal((1 + (2 / 3.0) + 0.8) / 3, scores.Function, 9);

        // 20 ordered pairs: of 4 attached pairs 3 are right, F1 3/4; of 16 unattached 15 are right, F1 15/16.
        Assert.Equal((0.75 + (15 / 16.0)) / 2, scores.Attachment, 9);
    }

    [Fact]
    public void Unattached_units_cost_recall_but_are_no_class_of_their_own()
    {
        MicrotextStructure nothing = Structure([-1, -1, -1, -1, -1], [.. Enumerable.Repeat(MicrotextFunction.None, 5)]);
        MicrotextScores scores = MicrotextScorer.Score([(Gold, nothing)]);
        Assert.Equal(0, scores.Function);

        // Never the central claim: 4 of 5 right in the other class, F1 2·4/(5+4); nobody an opponent: the same figures.
        Assert.Equal(8 / 18.0, scores.CentralClaim, 9);
        Assert.Equal(8 / 18.0, scores.Role, 9);
        Assert.Equal(32 / 36.0 / 2, scores.Attachment, 9);
    }

    [Fact]
    public void Circles_end() => Assert.True(Structure([1, 2, 0], [.. Enumerable.Repeat(MicrotextFunction.Attack, 3)]).IsOpponent(0));

    [Fact]
    public void Structures_must_be_of_one_text() =>
        Assert.Throws<ArgumentException>(() => MicrotextScorer.Score([(Gold, Structure([-1], MicrotextFunction.CentralClaim))]));

    [Fact]
    public void Graph_is_projected_onto_the_gold_units()
    {
        ArgumentGraphBuilder graph = new() { MainClaim = new("A") };
        graph.Add(Claim("A", 0, 2));
        graph.Add(Claim("B", 3, 4));
        graph.Add(Claim("C", 7, 11));
        NodeId attack = graph.AddConflict(new("B"), new("A"));
        graph.AddConflict(new("C"), attack);
        MicrotextStructure structure = MicrotextProjection.Of(Text, graph.Build());
        Assert.Equal([-1, 0, -1, 1, -1], structure.Targets);
        Assert.Equal(
            [MicrotextFunction.CentralClaim, MicrotextFunction.Attack, MicrotextFunction.None, MicrotextFunction.Attack, MicrotextFunction.None],
            structure.Functions);
    }

    private static ClaimNode Claim(string id, int start, int end) => new() { Id = new(id), Text = "", Spans = [TextSpan.FromBounds(start, end)] };

    private static MicrotextStructure Structure(ImmutableArray<int> targets, params ImmutableArray<MicrotextFunction> functions) => new(targets, functions);
}
