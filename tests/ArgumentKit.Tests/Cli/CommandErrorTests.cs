using ArgumentKit.Cli;
using ArgumentKit.Formats;

namespace ArgumentKit.Tests.Cli;

/// <summary>Every error: exit code 2, one line on standard error, nothing printed, no file written or changed.</summary>
public class CommandErrorTests
{
    /// <summary>Arguments, in which {0} is a folder that holds a.txt, a.md, empty/ and b/a.txt, and a piece of the message.</summary>
    public static TheoryData<string, string> Errors => new()
    {
        { "", "command" },
        { "fly", "command" },
        { "analyze", "FILE" },
        { "analyze {0}/none.txt", "no such file" },
        { "analyze {0}/none/none.txt", "no such file" },
        { "analyze {0}/a.txt --format pdf", "Unknown format 'pdf'; the formats are table, json," },
        { "analyze {0}/a.txt --format", "--format" },
        { "analyze {0}/a.txt --colour", "--colour" },
        { "analyze {0}/a.txt --jobs 0", "--jobs must be a whole number from 1 up, not '0'" },
        { "analyze {0}/a.txt --jobs many", "not 'many'" },
        { "analyze {0}/a.txt --output {0}/empty", "is a folder" },
        { "analyze {0}/a.txt --output {0}/none/a.json", "cannot be written" },
        { "analyze {0}/a.txt --output {0}/a.txt", "would overwrite its input" },
        { "analyze {0}/a.txt {0}/b/a.txt", "Several inputs need --output FOLDER" },
        { "analyze {0}/b", "Several inputs need --output FOLDER" },
        { "analyze {0}/b --output {0}/a.txt", "is a file" },
        { "analyze {0}/b --output {0}/a.txt/out", "cannot be made" },
        { "analyze {0}/empty --output {0}/out", "holds no .txt or .md files" },
        { "analyze {0}/a.txt {0}/b/a.txt --output {0}/out", "would both be written to" },
        { "analyze {0}/a.txt {0}/a.md --output {0}/out", "would both be written to" },
        { "analyze {0}/b --output {0}/b --format table", "would overwrite its input" },
        { "analyze - -", "only once" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Ends_with_one_clear_line(string arguments, string message)
    {
        using Shell shell = new();
        shell.Write("a.txt", "a");
        shell.Write("a.md", "a");
        shell.Write("b/a.txt", "a");
        Directory.CreateDirectory(shell.At("empty"));

        int exitCode = shell.Run([.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(argument => argument.Replace("{0}", shell.Folder, StringComparison.Ordinal))]);

        Assert.Equal(ExitCode.Failure, exitCode);
        string line = Assert.Single(shell.Errors);
        Assert.StartsWith("argumentkit: ", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Empty(shell.Output);
        Assert.Equal(["a.md", "a.txt", "b/a.txt"], shell.Files);
        Assert.All(shell.Files, file => Assert.Equal("a", shell.Read(file)));
    }

    [Theory]
    [InlineData("analyze", "")]
    [InlineData("analyze", "a\nb\u001b[31m")]
    [InlineData("analyze", "-", "--output", "")]
    [InlineData("analyze", "-", "--format", "a\nb")]
    [InlineData("analyze", "@nothing")]
    public void Keeps_strange_names_on_one_line(params string[] arguments)
    {
        using Shell shell = new();
        Assert.Equal(ExitCode.Failure, shell.Run(arguments));
        Assert.DoesNotContain(Assert.Single(shell.Errors), char.IsControl);
    }

    [Fact]
    public void Leaves_no_temporary_file_behind()
    {
        using Shell shell = new();
        string essay = shell.Write("essay.txt", "x");
        Assert.Equal(ExitCode.Success, shell.Run("analyze", essay, "-o", shell.At("out.json"), "-f", "json"));
        Assert.Equal(["essay.txt", "out.json"], shell.Files);
    }

    [Fact]
    public void Lists_the_formats()
    {
        using Shell shell = new();
        Assert.Equal(ExitCode.Success, shell.Run("formats"));
        Assert.All(OutputFormats.All, format =>
        {
            Assert.Contains($"{format.Name} ", shell.Output, StringComparison.Ordinal);
            Assert.Contains(format.Losses, shell.Output, StringComparison.Ordinal);
        });
    }
}
