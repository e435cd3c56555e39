using System.Text;
using System.Text.Json;
using ArgumentKit.Cli;
using ArgumentKit.Formats;

namespace ArgumentKit.Tests.Cli;

public class AnalyzeCommandTests
{
    [Fact]
    public void Prints_the_report_of_a_single_file()
    {
        using Shell shell = new();
        Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.Write("essay.txt", "One. Two.")));
        Assert.StartsWith("essay.txt · 9 characters", shell.Output, StringComparison.Ordinal);
        Assert.Empty(shell.Errors);
    }

    [Fact]
    public void Writes_a_file_and_replaces_what_was_there()
    {
        using Shell shell = new();
        string output = shell.Write("out.json", "old");
        Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.Write("essay.txt", "x"), "--format", "json", "--output", output));
        Assert.Equal(["essay.txt", "out.json"], shell.Files);
        Assert.Equal("essay.txt", Document(shell.Read("out.json")).GetProperty("name").GetString());
        Assert.Empty(shell.Output);
    }

    [Fact]
    public void Reads_standard_input()
    {
        using Shell shell = new() { Input = "naïve"u8.ToArray() };
        Assert.Equal(ExitCode.Success, shell.Run("analyze", "-", "-f", "json"));
        Assert.Equal(5, Document(shell.Output).GetProperty("length").GetInt32());
    }

    [Fact]
    public void Names_the_outputs_of_a_folder_after_its_texts()
    {
        using Shell shell = new();
        shell.Write("in/b.md", "b");
        shell.Write("in/a.txt", "a");
        shell.Write("in/picture.png", "c");
        shell.Write("in/deeper/d.txt", "d");
        foreach (OutputFormat format in OutputFormats.All)
        {
            Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.At("in"), "-f", format.Name, "-o", shell.At(format.Name)));
            Assert.Equal(
                [$"{format.Name}/a{format.Extension}", $"{format.Name}/b{format.Extension}"],
                shell.Files.Where(file => file.StartsWith($"{format.Name}/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Does_the_others_when_one_of_several_cannot_be_read()
    {
        using Shell shell = new();
        string first = shell.Write("a.txt", "a");
        string last = shell.Write("c.txt", "c");
        int exitCode = shell.Run("analyze", first, shell.At("b.txt"), last, "-f", "json", "-o", shell.At("out"));
        Assert.Equal(ExitCode.SomeFailed, exitCode);
        Assert.Equal(["a.txt", "c.txt", "out/a.json", "out/c.json"], shell.Files);
        Assert.EndsWith("b.txt: no such file.", Assert.Single(shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_same_with_one_job_and_with_many()
    {
        using Shell shell = new();
        for (int number = 0; number < 20; number++)
        {
            shell.Write($"in/{number}.txt", $"Essay {number}.");
        }

        Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.At("in"), "-f", "json", "-o", shell.At("one"), "--jobs", "1"));
        Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.At("in"), "-f", "json", "-o", shell.At("many"), "--jobs", "8"));
        Assert.All(Enumerable.Range(0, 20), number => Assert.Equal(shell.Read($"one/{number}.json"), shell.Read($"many/{number}.json")));
    }

    [Fact]
    public void Warns_of_a_file_that_is_not_UTF8_and_reads_it_as_Latin1()
    {
        using Shell shell = new();
        string path = shell.Write("old.txt", Encoding.Latin1.GetBytes("café"));
        Assert.Equal(ExitCode.Success, shell.Run("analyze", path, "-f", "json"));
        Assert.Equal(4, Document(shell.Output).GetProperty("length").GetInt32());
        Assert.EndsWith("is not UTF-8; read as Latin-1.", Assert.Single(shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_where_a_link_points()
    {
        using Shell shell = new();
        string target = shell.Write("real.json", "old");
        File.CreateSymbolicLink(shell.At("link.json"), target);
        Assert.Equal(ExitCode.Success, shell.Run("analyze", shell.Write("essay.txt", "x"), "-f", "json", "-o", shell.At("link.json")));
        Assert.NotNull(new FileInfo(shell.At("link.json")).LinkTarget);
        Assert.NotEqual("old", shell.Read("real.json"));
    }

    private static JsonElement Document(string json)
    {
        using JsonDocument parsed = JsonDocument.Parse(json);
        return parsed.RootElement.GetProperty("document").Clone();
    }
}
