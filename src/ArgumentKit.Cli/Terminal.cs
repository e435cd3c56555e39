namespace ArgumentKit.Cli;

/// <summary>What the commands read from and write to besides files.</summary>
/// <param name="OpenInput">Opens standard input; called only when it is wanted.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Errors and warnings, one line each.</param>
internal sealed record Terminal(Func<Stream> OpenInput, TextWriter Output, TextWriter Error)
{
    /// <summary>What users type.</summary>
    public const string CommandName = "argumentkit";

    /// <summary>Tells of an error or a warning in one line, whatever the message holds.</summary>
    public void Tell(string message)
    {
        Error.Write($"{CommandName}: {OneLine(message).Trim()}\n");
    }

    /// <summary>Puts a result where it belongs: into a file, or where results are printed if there is none.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Deliver(string result, OutputFile? file)
    {
        if (file is null)
        {
            Output.Write(result);
        }
        else
        {
            file.Write(result);
        }
    }

    /// <summary>A text without what would break its line.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter));
}
