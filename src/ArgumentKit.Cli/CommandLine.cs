using System.CommandLine;
using System.CommandLine.Help;

namespace ArgumentKit.Cli;

/// <summary>The commands, and what their errors turn into.</summary>
internal sealed class CommandLine
{
    private readonly Terminal _terminal;
    private readonly Command _root;

    public CommandLine(Terminal terminal)
    {
        _terminal = terminal;
        _root = new Command(Terminal.CommandName, "Says who claims what in an article, and how the claims bear on one another.")
        {
            new HelpOption(),
            new VersionOption(),
            AnalyzeCommand.Create(terminal),
            ConvertCommand.Create(terminal),
            GraphCommand.Create(terminal),
            FormatsCommand.Create(terminal),
        };
    }

    /// <summary>Runs a command and returns the exit code.</summary>
    public int Run(IReadOnlyList<string> arguments)
    {
        // A file may be called "@notes": no response files.
        ParseResult parsed = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            _terminal.Tell(parsed.Errors[0].Message);
            return ExitCode.Failure;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = _terminal.Output,
                Error = _terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is CommandException or DataFormatException)
        {
            _terminal.Tell(exception.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
