namespace ArgumentKit.Cli;

/// <summary>One text to analyse.</summary>
internal sealed class InputDocument
{
    private readonly Func<Stream> _open;

    private InputDocument(string path, string name, Func<Stream> open)
    {
        Path = path;
        Name = name;
        _open = open;
    }

    /// <summary>The path as the user gave it, for messages.</summary>
    public string Path { get; }

    /// <summary>The file's name, without its folder.</summary>
    public string Name { get; }

    /// <summary>Whether it is standard input rather than a file.</summary>
    public bool IsStandardInput { get; private init; }

    public static InputDocument File(string path) => new(path, System.IO.Path.GetFileName(path), () => System.IO.File.OpenRead(path));

    public static InputDocument StandardInput(Func<Stream> open) => new("standard input", "stdin", open) { IsStandardInput = true };

    /// <summary>Reads and decodes it.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public DecodedText Read()
    {
        try
        {
            using Stream stream = _open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return DecodedText.From(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException($"{Path}: no such file.", exception);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CommandException($"{Path}: cannot be read. {exception.Message}", exception);
        }
    }
}
