using System.Collections.Immutable;

namespace ArgumentKit.Cli;

/// <summary>What the paths of a command line stand for.</summary>
/// <param name="Documents">The texts, in the order of the command line; those of a folder by name.</param>
/// <param name="IsSingle">Whether one file was asked for, and not a folder that happens to hold one.</param>
internal sealed record InputSet(ImmutableArray<InputDocument> Documents, bool IsSingle)
{
    private const string StandardInput = "-";

    /// <summary>What of a folder is read.</summary>
    private static readonly string[] TextExtensions = [".txt", ".md"];

    /// <exception cref="CommandException">A name is empty, standard input is named twice, or a folder holds no text.</exception>
    public static InputSet Find(ImmutableArray<string> paths, Func<Stream> openInput)
    {
        if (paths.Count(static path => path == StandardInput) > 1)
        {
            throw new CommandException("Standard input (-) can be read only once.");
        }

        if (paths.Any(string.IsNullOrWhiteSpace))
        {
            throw new CommandException("An input without a name was given.");
        }

        ImmutableArray<InputDocument> documents =
        [
            .. paths.SelectMany(path =>
                path == StandardInput ? [InputDocument.StandardInput(openInput)]
                : Directory.Exists(path) ? InFolder(path)
                : [InputDocument.File(path)]),
        ];
        return new InputSet(documents, paths.Length == 1 && !Directory.Exists(paths[0]));
    }

    private static IEnumerable<InputDocument> InFolder(string folder)
    {
        try
        {
            string[] files =
            [
                .. Directory.EnumerateFiles(folder)
                    .Where(static file => TextExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal),
            ];
            return files.Length > 0
                ? files.Select(InputDocument.File)
                : throw new CommandException($"{folder}: the folder holds no {string.Join(" or ", TextExtensions)} files.");
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CommandException($"{folder}: cannot be read. {exception.Message}", exception);
        }
    }
}
