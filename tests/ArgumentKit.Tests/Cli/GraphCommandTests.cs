using ArgumentKit.Cli;

namespace ArgumentKit.Tests.Cli;

/// <summary>Graphs on the command line: converting them, seeing what stands.</summary>
public class GraphCommandTests
{
    private const string Aif = """
        {"nodes":[{"nodeID":"1","text":"tea is cold","type":"I"},{"nodeID":"2","text":"it steams","type":"I"},{"nodeID":"3","text":"Default Conflict","type":"CA","timestamp":"2020-01-01"}],
         "edges":[{"edgeID":"1","fromID":"2","toID":"3"},{"edgeID":"2","fromID":"3","toID":"1"}],"locutions":[]}
        """;

    [Fact]
    public void Convert_detects_the_input_and_reports_losses()
    {
        using Shell shell = new();
        string file = shell.Write("tea.json", Aif);
        Assert.Equal(ExitCode.Success, shell.Run("convert", file, "--to", "dot"));
        Assert.StartsWith("digraph", shell.Output, StringComparison.Ordinal);
        Assert.Contains(shell.Errors, static error => error.Contains("dot leaves out times (1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_through_a_lossless_format_reports_none()
    {
        using Shell shell = new();
        string file = shell.Write("tea.json", Aif);
        Assert.Equal(ExitCode.Success, shell.Run("convert", file, "--to", "graph", "--output", shell.At("tea.graph.json")));
        Assert.Empty(shell.Errors);
        Assert.Contains("argumentkit-graph/1", shell.Read("tea.graph.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain words", "looks like no format")]
    [InlineData("""{"nodes":[{"nodeID":"1","type":"I"}],"edges":[{"edgeID":"7","fromID":"1","toID":"2"}]}""", "edge '7': There is no node '2'")]
    public void Convert_refuses_broken_input_in_one_line(string content, string cause)
    {
        using Shell shell = new();
        string file = shell.Write("broken.json", content);
        Assert.Equal(ExitCode.Failure, shell.Run("convert", file, "--to", "aif"));
        Assert.Contains(cause, Assert.Single(shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Graph_says_what_stands_and_why()
    {
        using Shell shell = new();
        Assert.Equal(ExitCode.Success, shell.Run("graph", shell.Write("tea.json", Aif)));
        Assert.Contains("1 is rejected: attacked by 2, which stands because", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Graph_refuses_an_unknown_speaker()
    {
        using Shell shell = new();
        Assert.Equal(ExitCode.Failure, shell.Run("graph", shell.Write("tea.json", Aif), "--speaker", "nobody"));
        Assert.Contains("nobody", Assert.Single(shell.Errors), StringComparison.Ordinal);
    }
}
