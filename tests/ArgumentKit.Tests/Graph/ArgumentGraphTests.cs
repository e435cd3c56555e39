using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Tests.Formats;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Graph;

/// <summary>The graph model: building, equality, differences, parts, validation.</summary>
public class ArgumentGraphTests
{
    [Fact]
    public void Ids_follow_from_content()
    {
        ArgumentGraphBuilder first = new();
        NodeId one = first.AddClaim("rain falls");
        NodeId two = first.AddClaim("streets are wet");
        ArgumentGraphBuilder second = new();
        Assert.Equal(two, second.AddClaim("streets are wet"));
        Assert.Equal(one, second.AddClaim("rain falls"));
        Assert.Equal(first.AddInference([one], two), second.AddInference([one], two));
        Assert.NotEqual(first.AddInference([two], one), second.AddConflict(one, two));
        Assert.Equal(new NodeId($"{one}-2"), first.AddClaim("rain falls"));
    }

    [Fact]
    public void Equality_is_of_content_not_of_order()
    {
        ArgumentGraph graph = SampleGraph.Create();
        ArgumentGraphBuilder shuffled = new() { MainClaim = graph.MainClaim };
        foreach (ArgumentNode node in graph.Nodes.Reverse())
        {
            shuffled.Add(node with { Spans = [.. node.Spans] });
        }

        foreach (ArgumentEdge edge in graph.Edges.Reverse())
        {
            shuffled.Add(edge);
        }

        Assert.Equal(graph, shuffled.Build());
        Assert.Equal(graph.GetHashCode(), shuffled.Build().GetHashCode());
        shuffled.Add(graph.Edges[0]);
        Assert.NotEqual(graph, shuffled.Build());
    }

    [Fact]
    public void A_difference_names_what_was_added_removed_and_changed()
    {
        ArgumentGraphBuilder before = new();
        NodeId kept = before.Add(new ClaimNode { Id = new("a"), Text = "old" });
        before.Add(new ClaimNode { Id = new("b") });
        ArgumentGraphBuilder after = new();
        after.Add(new ClaimNode { Id = new("a"), Text = "new" });
        after.Add(new ClaimNode { Id = new("c") });
        after.AddInference([kept], new("c"));
        GraphDiff diff = GraphDiff.Between(before.Build(), after.Build());
        Assert.Equal("old", Assert.Single(diff.ChangedNodes).Before.Text);
        Assert.Equal(new NodeId("b"), Assert.Single(diff.RemovedNodes).Id);
        Assert.Equal(2, diff.AddedNodes.Length);
        Assert.Equal([EdgeRole.Premise, EdgeRole.Conclusion], diff.AddedEdges.Select(static edge => edge.Role));
        Assert.False(diff.IsEmpty);
    }

    [Fact]
    public void Unknown_data_takes_part_in_equality()
    {
        ClaimNode claim = new() { Id = new("a"), Extra = ExtensionData.Empty.With("x", " { \"y\" : [1.0, 2] } ") };
        Assert.Equal("{\"y\":[1.0,2]}", claim.Extra["x"]);
        Assert.Equal(claim, claim with { Extra = ExtensionData.Empty.With("x", "{\"y\":[1.0,2]}") });
        Assert.NotEqual(claim, claim with { Extra = claim.Extra.With("z", "null") });
        Assert.Equal(claim.Extra, claim.Extra.With("z", "null").Without("z"));
        Assert.Throws<ArgumentException>(() => claim.Extra.With("x", "{"));
    }

    [Fact]
    public void Nodes_must_be_there_and_ids_unique()
    {
        ArgumentGraphBuilder dangling = new();
        dangling.AddInference([dangling.AddClaim("a")], new NodeId("nowhere"));
        Assert.Contains("nowhere", Assert.Throws<InvalidOperationException>(dangling.Build).Message, StringComparison.Ordinal);
        ArgumentGraphBuilder twice = new();
        twice.Add(new ClaimNode { Id = new("a") });
        twice.Add(new ClaimNode { Id = new("a") });
        Assert.Throws<InvalidOperationException>(twice.Build);
        Assert.Throws<InvalidOperationException>(new ArgumentGraphBuilder { MainClaim = new NodeId("a") }.Build);
    }

    [Fact]
    public void A_part_refers_to_nothing_outside()
    {
        ArgumentGraph graph = SampleGraph.Create();
        ArgumentGraph denial = graph.Around(new NodeId("N1"), 1);
        Assert.Equal(["N1", "R2", "Y-N1"], denial.Nodes.Select(static node => node.Id.Value).Order());
        Assert.Null(denial.Claims[0].NegationOf);
        Assert.Null(denial.MainClaim);
        Assert.Equal(2, denial.Edges.Length);
        Assert.Equal(graph, graph.Subgraph(static _ => true));
    }

    [Fact]
    public void A_speakers_part_holds_the_speakers_arguments()
    {
        ArgumentGraph mayor = SampleGraph.Create().OfSpeaker("mayor");
        Assert.Equal(["C1", "C2", "C3", "C5"], mayor.Claims.Select(static claim => claim.Id.Value));
        Assert.Equal(["R1", "R5"], mayor.Relations.Select(static relation => relation.Id.Value));
    }

    [Fact]
    public void Validation_tells_what_strict_AIF_forbids()
    {
        ArgumentGraphBuilder builder = new() { Document = new GraphDocument("x") { Text = new SourceText("short") } };
        NodeId claim = builder.Add(new ClaimNode { Id = new("c"), Spans = [new TextSpan(3, 9)] });
        builder.Add(new InferenceNode { Id = new("i") });
        builder.Add(new LocutionNode { Id = new("l"), Text = "x", Speakers = ["nobody"] });
        builder.Add(new ArgumentEdge(claim, new("l"), EdgeRole.Unspecified));
        builder.Add(new ArgumentEdge(claim, new("i"), EdgeRole.Attacker));
        ArgumentGraph graph = builder.Build();
        Assert.Equal(
            [
                (GraphDiagnosticCode.EmptyClaim, GraphSeverity.Warning),
                (GraphDiagnosticCode.SpanOutsideDocument, GraphSeverity.Error),
                (GraphDiagnosticCode.RelationWithoutTarget, GraphSeverity.Error),
                (GraphDiagnosticCode.UnknownParticipant, GraphSeverity.Warning),
                (GraphDiagnosticCode.IllegalEdge, GraphSeverity.Error),
                (GraphDiagnosticCode.RoleMismatch, GraphSeverity.Error),
            ],
            graph.Validate(GraphProfile.StrictAif).Select(static found => (found.Code, found.Severity)));
        Assert.DoesNotContain(graph.Validate(), static found => found is { Code: GraphDiagnosticCode.IllegalEdge, Severity: GraphSeverity.Error });
    }

    [Fact]
    public void An_analysis_gives_a_valid_graph_with_the_author_at_the_root()
    {
        ArgumentGraph graph = Analyzer.Instance.Analyze(
            "The mayor said the old bridge is unsafe because two cables have rusted. Nordbau denied the allegation. I think the bridge should close.").Graph;
        Assert.DoesNotContain(graph.Validate(GraphProfile.StrictAif), static found => found.Severity == GraphSeverity.Error);
        Standpoint report = Assert.Single(graph.StandpointsOf("author"), static found => found.Position == Position.Reports && found.Target == new NodeId("C1"));
        Assert.Empty(report.Reporters);
        Standpoint own = Assert.Single(graph.StandpointsOn(new("C1")), static found => found.Position == Position.Asserts);
        Assert.Equal(["author"], own.Reporters);
        Assert.Contains(graph.Nodes, static node => node is TransitionNode);
        Assert.Contains(graph.Nodes, static node => node is IllocutionNode { Force: IllocutionaryForce.Arguing });
        Assert.Contains(graph.Nodes, static node => node is IllocutionNode { Force: IllocutionaryForce.Disagreeing, Act: null });
        Assert.NotEmpty(graph.ContestedClaims());
    }

    [Fact]
    public void Acts_map_to_forces()
    {
        Assert.Equal(IllocutionaryForce.Disagreeing, new IllocutionNode { Act = SpeechAct.Deny }.Force);
        Assert.Equal(IllocutionaryForce.Asserting, new IllocutionNode { Act = SpeechAct.Deny, Force = IllocutionaryForce.Asserting }.Force);
        Assert.Equal(IllocutionaryForce.Unknown, new IllocutionNode().Force);
    }
}
