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
        string line = string.Concat(message.Select(static letter => char.IsControl(letter) ? ' ' : letter));
        Error.Write($"{CommandName}: {line.Trim()}\n");
    }
}
