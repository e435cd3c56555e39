using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Tests.Formats;

namespace ArgumentKit.Tests.Graph;

/// <summary>Questions to the sample graph, answered by hand.</summary>
public class GraphQueryTests
{
    private static readonly ArgumentGraph Graph = SampleGraph.Create();

    [Fact]
    public void Claims_of_a_speaker()
    {
        Assert.Equal(["C1", "C2", "C3", "C5"], Ids(Graph.ClaimsOf("mayor")));
        Assert.Equal(["N1", "N2"], Ids(Graph.ClaimsOf("nordbau")));
        Assert.Empty(Graph.ClaimsOf("nobody"));
    }

    [Fact]
    public void A_bare_denial_denies_what_it_answers() => Assert.Equal(
        [("mayor", Position.Asserts), ("nordbau", Position.Denies)],
        Graph.StandpointsOn(new("C1")).Select(static standpoint => (standpoint.Speaker, standpoint.Position)));

    [Fact]
    public void Contested_claims() => Assert.Equal(["C1", "C3"], Ids(Graph.ContestedClaims()));

    [Fact]
    public void Supporters_and_attackers()
    {
        Assert.Equal(["C2", "C3"], Ids(Graph.SupportersOf(new("C1"))));
        Assert.Equal(["C1"], Ids(Graph.SupportersOf(new("C5"))));

        // C6 says C5 again, so what speaks for the one speaks for the other.
        Assert.Equal(["C1", "C2", "C3", "C7"], Ids(Graph.SupportersOf(new("C5"), isTransitive: true)));
        Assert.Equal(["N1"], Ids(Graph.AttackersOf(new("C1"))));
        Assert.Equal(["C4", "C8", "N1", "N2"], Ids(Graph.AttackersOf(new("C6"), isTransitive: true)).Order());
        Assert.Equal(["C9"], Ids(Graph.AttackersOf(new("R8"))));
    }

    [Fact]
    public void The_way_to_the_main_claim_goes_through_relations()
    {
        Assert.Equal(["R1", "R5", "R6"], Graph.PathToMainClaim(new("C2")).Select(static relation => relation.Id.Value));
        Assert.Equal(["R9", "R8"], Graph.PathToMainClaim(new("C9")).Select(static relation => relation.Id.Value));
        Assert.Empty(Graph.PathToMainClaim(new("C6")));
    }

    [Fact]
    public void Unsupported_claims_have_no_support_in_any_wording() =>
        Assert.Equal(["C2", "C3", "C4", "C7", "C8", "C9", "N1", "N2"], Ids(Graph.UnsupportedClaims()).Order());

    [Fact]
    public void A_speaker_may_contradict_itself()
    {
        ArgumentGraphBuilder builder = Graph.ToBuilder();
        builder.AddSpeech(new LocutionNode { Speakers = ["mayor"] }, new IllocutionNode { Force = IllocutionaryForce.Asserting }, new NodeId("C8"));
        builder.AddSpeech(new LocutionNode { Speakers = ["mayor"] }, new IllocutionNode { Force = IllocutionaryForce.Agreeing }, new NodeId("C6"));
        builder.AddSpeech(new LocutionNode { Speakers = ["guild"] }, new IllocutionNode { Force = IllocutionaryForce.Disagreeing }, new NodeId("C8"));
        ArgumentGraph graph = builder.Build();
        Assert.Equal([("C8", "C6")], Pairs(graph, "mayor"));
        Assert.Equal([("C8", "C8")], Pairs(graph, "guild"));
        Assert.Empty(Pairs(graph, "author"));
    }

    [Fact]
    public void Circles_of_reports_end()
    {
        ArgumentGraphBuilder builder = new();
        NodeId claim = builder.AddClaim("x");
        foreach ((string speaker, string other) in new[] { ("a", "b"), ("b", "a") })
        {
            builder.AddSpeech(
                new LocutionNode { Id = new(speaker), Speakers = [speaker] },
                new IllocutionNode { Id = new($"y{speaker}"), Force = IllocutionaryForce.Asserting },
                claim,
                new NodeId(other));
        }

        Assert.Equal(4, builder.Build().Standpoints.Length);
    }

    private static IEnumerable<string> Ids(IEnumerable<ClaimNode> claims) => claims.Select(static claim => claim.Id.Value);

    private static IEnumerable<(string First, string Second)> Pairs(ArgumentGraph graph, string speaker) =>
        graph.ContradictionsOf(speaker).Select(static pair => (pair.First.Id.Value, pair.Second.Id.Value));
}
