using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ArgumentKit.Formats;
using ArgumentKit.Graph;

namespace ArgumentKit.Cli;

/// <summary><c>argumentkit convert</c>: a graph from one format to another.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("IN")
        {
            Description = "Files of graphs, or - for standard input; their format is told by their content.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<GraphFormat> format = new("--to", "-t")
        {
            Description = $"What to write: {FormatNames}.",
            HelpName = "FORMAT",
            Required = true,
            CustomParser = ParseFormat,
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write to; for several inputs the folder. Without it the result is printed.",
            HelpName = "PATH",
        };
        Command command = new("convert", "Converts argument graphs, and tells what the other format cannot carry.") { files, format, output };
        command.SetAction(parsed => Convert(terminal, [.. parsed.GetRequiredValue(files)], parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private static string FormatNames => string.Join(", ", OutputFormats.All.OfType<GraphFormat>());

    private static int Convert(Terminal terminal, ImmutableArray<string> paths, GraphFormat format, string? output)
    {
        InputSet inputs = InputSet.Find(paths, terminal.OpenInput);
        if (inputs.IsSingle)
        {
            InputDocument input = inputs.Documents[0];
            OutputFile? file = output is null ? null : OutputFile.For(output, input);
            ConvertOne(terminal, input, format, file);
            return ExitCode.Success;
        }

        OutputPlan plan = OutputPlan.Make(inputs, output, format.Extension);
        plan.CreateFolder();
        int failures = 0;
        foreach ((InputDocument input, OutputFile file) in plan.Steps)
        {
            try
            {
                ConvertOne(terminal, input, format, file);
            }
            catch (Exception exception) when (exception is CommandException or DataFormatException)
            {
                failures++;
                terminal.Tell(exception.Message);
            }
        }

        return failures == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private static void ConvertOne(Terminal terminal, InputDocument input, GraphFormat format, OutputFile? file)
    {
        ArgumentGraph graph = GraphInput.Read(input);
        string result = format.Write(graph);
        foreach (string loss in format.LossesOf(graph))
        {
            terminal.Tell($"{input.Path}: {format} leaves out {loss}.");
        }

        terminal.Deliver(result, file);
    }

    private static GraphFormat? ParseFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (OutputFormats.Find(name) is GraphFormat format)
        {
            return format;
        }

        result.AddError($"Unknown graph format '{name}'; the formats are {FormatNames}.");
        return null;
    }
}
