using System.Collections.Immutable;
using ArgumentKit.Formats;
using ArgumentKit.Text;

namespace ArgumentKit.Cli;

/// <summary>One call of <c>argumentkit analyze</c>: reads, analyses and writes each input.</summary>
internal sealed class AnalyzeRun
{
    public required Terminal Terminal { get; init; }

    public required OutputFormat Format { get; init; }

    public required string? Author { get; init; }

    public required int Jobs { get; init; }

    /// <summary>Does it and returns the exit code.</summary>
    /// <exception cref="CommandException">The command line is wrong, or a lone input cannot be read or its result not written.</exception>
    public int Execute(ImmutableArray<string> paths, string? output, CancellationToken cancellationToken)
    {
        InputSet inputs = InputSet.Find(paths, Terminal.OpenInput);
        if (inputs.IsSingle)
        {
            InputDocument input = inputs.Documents[0];
            OutputFile? file = output is null ? null : OutputFile.For(output, input);
            AnalyzeOne(input, file, ArgumentAnalyzer.Create(), cancellationToken);
            return ExitCode.Success;
        }

        return AnalyzeAll(OutputPlan.Make(inputs, output, Format.Extension), cancellationToken);
    }

    private int AnalyzeAll(OutputPlan plan, CancellationToken cancellationToken)
    {
        plan.CreateFolder();
        ArgumentAnalyzer analyzer = ArgumentAnalyzer.Create();
        ParallelOptions options = new() { MaxDegreeOfParallelism = Jobs, CancellationToken = cancellationToken };
        int failures = 0;
        Parallel.ForEach(plan.Steps, options, step =>
        {
            try
            {
                AnalyzeOne(step.Input, step.Output, analyzer, cancellationToken);
            }
            catch (CommandException exception)
            {
                Interlocked.Increment(ref failures);
                Tell(exception.Message);
            }
        });
        return failures == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private void AnalyzeOne(InputDocument input, OutputFile? file, ArgumentAnalyzer analyzer, CancellationToken cancellationToken)
    {
        DecodedText decoded = input.Read();
        if (decoded.Warning is { } warning)
        {
            Tell($"{input.Path}: {warning}");
        }

        DocumentInfo document = new(input.Name) { Author = Author };
        string result = Format.Write(analyzer.Analyze(decoded.Text, document, cancellationToken), document);
        Terminal.Deliver(result, file);
    }

    private void Tell(string message)
    {
        lock (Terminal)
        {
            Terminal.Tell(message);
        }
    }
}
