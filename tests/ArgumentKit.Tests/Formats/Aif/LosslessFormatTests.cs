using ArgumentKit.Formats;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats.Aif;

/// <summary>The formats that claim to lose nothing, with graphs of every kind.</summary>
public class LosslessFormatTests
{
    public static TheoryData<string> Lossless => ["graph", "aif", "xaif", "oamf"];

    [Theory]
    [MemberData(nameof(Lossless))]
    public void The_sample_comes_back_equal(string format) => AssertComesBack(format, SampleGraph.Create());

    [Theory]
    [MemberData(nameof(Lossless))]
    public void An_analysis_comes_back_equal(string format)
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze(
            "The mayor said the bridge is unsafe because two cables have rusted. Nordbau denied the allegation & called it <absurd>.\n\nI think it should close.");
        AssertComesBack(format, GraphFormat.GraphOf(analysis, new DocumentInfo("bridge.txt")));
    }

    [Theory]
    [MemberData(nameof(Lossless))]
    public void Every_kind_of_node_and_datum_comes_back(string format) => AssertComesBack(format, Everything());

    [Theory]
    [MemberData(nameof(Lossless))]
    public void The_empty_graph_comes_back(string format) => AssertComesBack(format, ArgumentGraph.Empty);

    [Fact]
    public void The_graph_inside_an_analysis_is_read()
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze("The dam must be closed because the wall has cracks.");
        string json = OutputFormats.Json.Write(analysis, new DocumentInfo("dam.txt"));
        ArgumentGraph graph = GraphReaders.Graph.Read(json, "dam.json");
        Assert.Equal(analysis.Graph.Nodes, graph.Nodes);
        Assert.Equal("dam.txt", graph.Document?.Name);
    }

    /// <summary>Linked and convergent premises, an undercut, a preference, an unknown node, reports, folded annotators, foreign data.</summary>
    internal static ArgumentGraph Everything()
    {
        ArgumentGraphBuilder builder = new()
        {
            Document = new GraphDocument("x.txt") { Text = new SourceText("Ann: rain < snow & \"ice\".\nBob: no.") },
            Extra = ExtensionData.Empty.With("foo", "[1, {\"a\": null}]"),
        };
        NodeId a = builder.Add(new ClaimNode { Text = "rain < snow", Kind = ArgumentKit.Claims.ClaimKind.Value, Spans = [new(5, 11), new(26, 3)] });
        NodeId b = builder.Add(new ClaimNode { Text = "no", IsImplicit = true, NegationOf = a, Timestamp = "2020-01-01 00:00:00" });
        NodeId c = builder.AddClaim("ice");
        NodeId d = builder.Add(new ClaimNode { Text = "snow", Spans = [new(8, 12)], Extra = ExtensionData.Empty.With("color", "\"b\"") });
        NodeId linked = builder.Relate(
            new InferenceNode { Scheme = new Scheme("ExpertOpinion", "15"), Strength = InferenceStrength.Strict, By = ["ann"], Reason = "why", Marker = new TextSpan(1, 2) },
            [c, d],
            a);
        builder.AddInference([b], a);
        builder.AddConflict(c, linked);
        builder.Relate(new ConflictNode { Kind = ConflictKind.Contrary, IsSymmetric = true, Assessments = [new(AssessmentAspect.Label, 0.25, "me")] }, [b], a);
        builder.Relate(new RephraseNode { Kind = RephraseKind.Summary }, [c], d);
        builder.AddPreference(a, b);
        NodeId unknown = builder.Add(new OpaqueNode { RawType = "EN", Text = "?" });
        builder.Add(new ArgumentEdge(unknown, a, EdgeRole.Unspecified) { Id = "77", Extra = ExtensionData.Empty.With("w", "1.50") });
        builder.Add(new Participant("ann") { Name = "Ann B. Cole", Kind = ArgumentKit.Speech.SpeakerKind.Person, Country = "NL" });
        builder.Add(new Participant("bob"));
        NodeId inner = builder.AddSpeech(new LocutionNode { Text = "no", Speakers = ["bob", "ann"] }, new IllocutionNode { Force = IllocutionaryForce.Disagreeing }, a);
        NodeId outer = builder.AddSpeech(
            new LocutionNode
            {
                Text = "says : no",
                Speakers = ["ann"],
                Prefix = "Ann B. Cole : ",
                Events = [new SpeechEvent("ann") { Start = "00:01", Extra = ExtensionData.Empty.With("k", "true") }],
            },
            new IllocutionNode { Act = ArgumentKit.Speech.SpeechAct.Warn },
            inner);
        NodeId step = builder.Add(new TransitionNode { Scheme = new Scheme("Default Transition", "82") });
        builder.Add(new ArgumentEdge(inner, step, EdgeRole.TransitionFrom));
        builder.Add(new ArgumentEdge(step, outer, EdgeRole.TransitionTo) { Descriptor = "reply" });
        builder.MainClaim = a;
        return builder.Build();
    }

    private static void AssertComesBack(string format, ArgumentGraph graph)
    {
        string written = ((GraphFormat)OutputFormats.Find(format)!).Write(graph);
        GraphReader reader = GraphReaders.Detect(System.Text.Encoding.UTF8.GetBytes(written))!;
        ArgumentGraph back = reader.Read(written, format);
        GraphDiff diff = GraphDiff.Between(graph, back);
        Assert.True(diff.IsEmpty, string.Join("\n", diff.ChangedNodes.Select(static pair => $"{pair.Before}\n{pair.After}")
            .Concat(diff.AddedEdges.Select(static edge => $"+{edge}")).Concat(diff.RemovedEdges.Select(static edge => $"-{edge}"))
            .Concat(diff.AddedParticipants.Select(static one => $"+{one}")).Concat(diff.RemovedParticipants.Select(static one => $"-{one}"))
            .Append($"frame {diff.IsFrameChanged} {back.Document} {back.MainClaim} {string.Join(',', back.Extra)}")));
        Assert.Equal(written, ((GraphFormat)OutputFormats.Find(format)!).Write(back));
    }
}
