using System.CommandLine;
using ArgumentKit.Formats;

namespace ArgumentKit.Cli;

/// <summary><c>argumentkit formats</c>: what can be written.</summary>
internal static class FormatsCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("formats", "Lists the output formats, what each is for and what it cannot carry.");
        command.SetAction(_ => List(terminal.Output));
        return command;
    }

    private static int List(TextWriter output)
    {
        int width = OutputFormats.All.Max(static format => format.Name.Length) + 2;
        string indent = new(' ', width);
        foreach (OutputFormat format in OutputFormats.All)
        {
            output.Write($"{format.Name.PadRight(width)}{format.Description}\n");
            output.Write($"{indent}{format.Extension}, {format.MediaType}\n");
            output.Write($"{indent}left out: {format.Losses}\n");
        }

        return ExitCode.Success;
    }
}
