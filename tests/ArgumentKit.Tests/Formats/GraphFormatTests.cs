using System.Globalization;
using System.Text.RegularExpressions;
using ArgumentKit.Formats;
using ArgumentKit.Graph;

namespace ArgumentKit.Tests.Formats;

/// <summary>Drawings of a graph that comes without an analysis.</summary>
public partial class GraphFormatTests
{
    [Fact]
    public void A_graph_alone_shows_speakers_by_their_ids()
    {
        string mermaid = Write(OutputFormats.Mermaid, SampleGraph.Create());
        Assert.Contains("C8 · guild · Warn", mermaid, StringComparison.Ordinal);
        Assert.DoesNotContain("because", mermaid, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    [InlineData(3000, true)]
    public void Mermaid_stays_within_its_limits_and_says_so(int relations, bool isPruned)
    {
        string mermaid = Write(OutputFormats.Mermaid, Chain(relations, "claim"));
        Assert.InRange(mermaid.Length, 1, 50_000);
        Assert.InRange(Arrow().Count(mermaid), 1, 500);
        Assert.Equal(isPruned, mermaid.Contains("%% Left out to stay within the limits of Mermaid", StringComparison.Ordinal));
    }

    [Fact]
    public void Mermaid_counts_characters_too()
    {
        string mermaid = Write(OutputFormats.Mermaid, Chain(400, new string('<', 1000)));
        Assert.InRange(mermaid.Length, 1, 50_000);
        Assert.Contains("Left out", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_never_leave_their_quotes()
    {
        foreach (string hostile in HostileStrings.All)
        {
            ArgumentGraph graph = HostileAnalysis.Around(hostile).Graph;
            Assert.All(Write(OutputFormats.Mermaid, graph).Split('\n'), static line => Assert.Matches(MermaidLine(), line));
            Assert.All(Write(OutputFormats.Dot, graph).Split('\n').Skip(5), static line => Assert.Matches(DotLine(), line));
        }
    }

    private static ArgumentGraph Chain(int relations, string words)
    {
        ArgumentGraphBuilder graph = new();
        for (int index = 0; index <= relations; index++)
        {
            graph.Add(new ClaimNode { Id = Claim(index), Text = words });
        }

        for (int index = 0; index < relations; index++)
        {
            NodeId id = new(string.Create(CultureInfo.InvariantCulture, $"R{index}"));
            graph.Relate(new InferenceNode { Id = id }, [Claim(index + 1)], Claim(index));
        }

        return graph.Build();
    }

    private static NodeId Claim(int index) => new(string.Create(CultureInfo.InvariantCulture, $"C{index}"));

    private static string Write(GraphFormat format, ArgumentGraph graph)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        format.Write(graph, writer);
        return writer.ToString();
    }

    [GeneratedRegex("^  C[0-9]+ --> C[0-9]+$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    [GeneratedRegex(
        """
        ^(flowchart\ BT
        |\ \ (classDef|linkStyle|%%)\ .*
        |\ \ \w+(\["[^"`<>&]*<br/>[^"`<>&]*"\]|\(\(\ \)\)):::\w+
        |\ \ \w+\ [-.>x]+(\|"[^"`<>&]+"\|)?\ \w+
        |)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MermaidLine();

    [GeneratedRegex(
        """
        ^(\ \ \w+(\ ->\ \w+)?\ \[([a-z]+=("([^"\\]|\\[n"\\])*"|[\w.]+)(,\ )?)+\];
        |\}
        |)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DotLine();
}
