using System.Text;
using ArgumentKit.Cli;

namespace ArgumentKit.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("argumentkit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_file_is_one_line_and_exit_code_2()
    {
        (int code, string output, string error) = Run("analyze", Path.Combine(_folder, "nowhere.txt"));
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains("nowhere.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_one_line_and_exit_code_2()
    {
        string file = Write("essay.txt", "It is so.");
        (int code, string output, string error) = Run("analyze", file, "--format", "nonsense");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_folder_in_place_of_the_output_file_writes_nothing_half()
    {
        string file = Write("essay.txt", "It is so.");
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "taken.json")).FullName;
        (int code, _, string error) = Run("analyze", file, "--format", "json", "--output", folder);
        Assert.True(code == 2 ? error.Length > 0 : File.Exists(Path.Combine(folder, "essay.json")));
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder), static name => name.EndsWith(".new", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_read()
    {
        (int code, string output, _) = RunWith("The ministry said that the dam is safe.", "analyze", "-", "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("\"argumentkit/1\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_written_into_a_folder_by_their_names()
    {
        string first = Write("one.txt", "The ministry said that the dam is safe.");
        string second = Write("two.txt", "Critics denied the claim.");
        string output = Path.Combine(_folder, "results");
        (int code, _, string error) = Run("analyze", first, second, "--format", "brat", "--output", output);
        Assert.True(code == 0, error);
        Assert.True(File.Exists(Path.Combine(output, "one.ann")));
        Assert.True(File.Exists(Path.Combine(output, "two.ann")));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments) => RunWith("", arguments);

    private static (int Code, string Output, string Error) RunWith(string input, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Terminal terminal = new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        return (new CommandLine(terminal).Run(arguments), output.ToString(), error.ToString());
    }
}
