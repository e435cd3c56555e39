using System.Globalization;
using System.Text;
using ArgumentKit.Cli;

namespace ArgumentKit.Tests.Cli;

/// <summary>Runs commands in this process, in a folder of their own that goes away with them.</summary>
internal sealed class Shell : IDisposable
{
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public string Folder { get; } = Directory.CreateTempSubdirectory("argumentkit-").FullName;

    public byte[] Input { get; init; } = [];

    public string Output => _output.ToString();

    public string[] Errors => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The names of all files, with their folders, below the shell's.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(At(name));

    public int Run(params string[] arguments) =>
        new CommandLine(new Terminal(() => new MemoryStream(Input), _output, _error)).Run(arguments);

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
