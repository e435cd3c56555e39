using System.Collections.Immutable;

namespace ArgumentKit.Cli;

/// <summary>Which input goes to which file of the output folder.</summary>
internal sealed class OutputPlan
{
    private readonly string _folder;

    private OutputPlan(string folder, ImmutableArray<(InputDocument Input, OutputFile Output)> steps)
    {
        _folder = folder;
        Steps = steps;
    }

    public ImmutableArray<(InputDocument Input, OutputFile Output)> Steps { get; }

    /// <summary>Names each output after its input, with the format's extension.</summary>
    /// <exception cref="CommandException">There is no folder, it is a file, or two inputs would go to one file.</exception>
    public static OutputPlan Make(InputSet inputs, string? folder, string extension)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new CommandException("Several inputs need --output FOLDER.");
        }

        if (File.Exists(folder))
        {
            throw new CommandException($"{folder}: is a file; several inputs need a folder to write to.");
        }

        ImmutableArray<(InputDocument Input, OutputFile Output)> steps =
        [
            .. inputs.Documents.Select(input =>
                (input, OutputFile.For(Path.Combine(folder, Path.GetFileNameWithoutExtension(input.Name) + extension), input))),
        ];
        IGrouping<string, InputDocument>? clash = steps
            .GroupBy(static step => step.Output.Path, static step => step.Input, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static group => group.Count() > 1);
        if (clash is not null)
        {
            string names = string.Join(" and ", clash.Select(static input => input.Path));
            throw new CommandException($"{names} would both be written to {clash.Key}.");
        }

        return new OutputPlan(folder, steps);
    }

    /// <exception cref="CommandException">The folder cannot be made.</exception>
    public void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(_folder);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CommandException($"{_folder}: the folder cannot be made. {exception.Message}", exception);
        }
    }
}
