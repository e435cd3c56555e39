using ArgumentKit.Graph;
using ArgumentKit.Graph.Semantics;
using ArgumentKit.Tests.Formats;

namespace ArgumentKit.Tests.Graph.Semantics;

/// <summary>What stands in graphs small enough to work out by hand.</summary>
public class GraphEvaluationTests
{
    private readonly ArgumentGraphBuilder _graph = new();

    [Fact]
    public void The_sample_is_settled_by_hand()
    {
        GraphLabelling labels = SampleGraph.Create().Label();

        // Both denials stand as bare words, so C1 and C3 fall, and what rests on C1 with it; C5 and C6 are one claim in two wordings.
        Assert.Equal(Label.Out, labels[new("C1")]);
        Assert.Equal(Label.Out, labels[new("C3")]);
        Assert.Equal(Label.In, labels[new("C2")]);

        // The warning (C8) is undercut by the ferry (C9), so the author's reason (C7) carries the plan.
        Assert.Equal(Label.Out, labels[new("R8")]);
        Assert.Equal(Label.In, labels[new("C6")]);
        Assert.Equal(Label.In, labels[new("C5")]);
        Assert.Equal("C6 stands: supported by C7, which stands because it is granted and nothing attacks it, and every attack on it fails (C8, in vain, as the step is undercut by C9).", labels.Explain(new("C6")));
        Assert.StartsWith("C1 is rejected: attacked by N1, which stands because", labels.Explain(new("C1")), StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_premises_support_only_together()
    {
        (NodeId a, NodeId b, NodeId c, NodeId attacker) = (Claim("a"), Claim("b"), Claim("c"), Claim("x"));
        _graph.AddInference([a, b], c);
        _graph.AddConflict(attacker, b);
        Assert.Equal(Label.Out, _graph.Build().Label()[c]);
        _graph.AddInference([a], c);
        Assert.Equal(Label.In, _graph.Build().Label()[c]);
    }

    [Fact]
    public void Who_attacks_the_attacker_reinstates_the_claim()
    {
        (NodeId a, NodeId b, NodeId c) = (Claim("a"), Claim("b"), Claim("c"));
        _graph.AddConflict(b, a);
        Assert.Equal(Label.Out, _graph.Build().Label()[a]);
        _graph.AddConflict(c, b);
        Assert.Equal(Label.In, _graph.Build().Label()[a]);
    }

    [Fact]
    public void A_symmetric_conflict_is_open_until_a_preference_settles_it()
    {
        (NodeId a, NodeId b) = (Claim("a"), Claim("b"));
        _graph.AddConflict(a, b, isSymmetric: true);
        Assert.Equal((Label.Undecided, Label.Undecided), (_graph.Build().Label()[a], _graph.Build().Label()[b]));
        _graph.AddPreference(a, b);
        Assert.Equal((Label.In, Label.Out), (_graph.Build().Label()[a], _graph.Build().Label()[b]));
    }

    [Fact]
    public void Circles_of_support_and_odd_circles_of_attack_settle_nothing()
    {
        (NodeId a, NodeId b) = (Claim("a"), Claim("b"));
        _graph.AddInference([a], b);
        _graph.AddInference([b], a);
        NodeId self = Claim("s");
        _graph.AddConflict(self, self);
        GraphLabelling labels = _graph.Build().Label();
        Assert.All([a, b, self], id => Assert.Equal(Label.Undecided, labels[id]));
    }

    [Fact]
    public void Reasons_accrue_on_request()
    {
        (NodeId claim, NodeId one, NodeId two, NodeId against) = (Claim("claim"), Claim("one"), Claim("two"), Claim("against"));
        foreach (NodeId reason in new[] { one, two })
        {
            _graph.Relate(new InferenceNode { Assessments = [new(AssessmentAspect.Existence, 0.5)] }, [reason], claim);
        }

        _graph.Relate(new ConflictNode { Assessments = [new(AssessmentAspect.Existence, 0.75)] }, [against], claim);
        ArgumentGraph graph = _graph.Build();
        Assert.Equal(Label.Out, graph.Label()[claim]);
        Assert.Equal(Label.Out, graph.Label(new EvaluationOptions { Accrual = AccrualPolicy.StrongestCounts })[claim]);
        Assert.Equal(Label.In, graph.Label(new EvaluationOptions { Accrual = AccrualPolicy.SumCounts })[claim]);
    }

    [Fact]
    public void Strengths_follow_the_formula()
    {
        (NodeId claim, NodeId reason) = (Claim("claim"), Claim("reason"));
        NodeId step = _graph.AddInference([reason], claim);
        GraphStrengths strengths = _graph.Build().Weigh();

        // The step: base .99 times the premise's .5 is .495; the claim: .5 + .5 · e² / (1 + e²) with e = .495.
        Assert.Equal(0.495, strengths[step], 1e-12);
        Assert.Equal(0.5 + (0.5 * 0.245025 / 1.245025), strengths[claim], 1e-12);
        Assert.True(strengths.Converged);
        _graph.AddConflict(Claim("undercut"), step);
        Assert.True(_graph.Build().Weigh()[claim] < strengths[claim]);
    }

    [Fact]
    public void A_speaker_is_judged_by_the_speaker_s_own_premises()
    {
        ArgumentGraph graph = SampleGraph.Create();
        SpeakerVerdict mayor = graph.EvaluateFor("mayor");
        Assert.True(mayor.IsConsistent);
        Assert.Equal(Label.In, mayor.Labelling[new("C1")]);
        Assert.Equal(["R2", "R3", "R4"], mayor.UnmetAttacks.Select(static relation => relation.Id.Value));
        Assert.Equal(Label.Out, graph.EvaluateFor("nordbau").Labelling[new("C1")]);
    }

    private NodeId Claim(string text) => _graph.AddClaim(text);
}
