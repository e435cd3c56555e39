using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArgumentKit.Formats;

namespace ArgumentKit.Cli;

/// <summary><c>argumentkit analyze</c>: its arguments and options.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "Files of plain text, folders of .txt and .md files, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(RefuseUnknownOptions);
        Option<OutputFormat> format = new("--format", "-f")
        {
            Description = $"What to write: {FormatNames}.",
            HelpName = "FORMAT",
            CustomParser = ParseFormat,
            DefaultValueFactory = static _ => OutputFormats.Table,
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write to; for several inputs or a folder, the folder. Without it the result is printed.",
            HelpName = "PATH",
        };
        Option<string?> author = new("--author")
        {
            Description = "The author's name, where the text does not tell it.",
            HelpName = "NAME",
        };
        Option<int> jobs = new("--jobs", "-j")
        {
            Description = "How many inputs to analyse at once; the number of processors if not given.",
            HelpName = "N",
            CustomParser = ParseJobs,
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        Command command = new("analyze", "Analyses articles.") { files, format, output, author, jobs };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(new AnalyzeRun
        {
            Terminal = terminal,
            Format = parsed.GetRequiredValue(format),
            Author = parsed.GetValue(author),
            Jobs = parsed.GetRequiredValue(jobs),
        }.Execute([.. parsed.GetRequiredValue(files)], parsed.GetValue(output), cancellationToken)));
        return command;
    }

    private static string FormatNames => string.Join(", ", OutputFormats.All);

    /// <summary>What looks like an option but is none would else be taken for a file.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        string? option = result.Tokens
            .Select(static token => token.Value)
            .FirstOrDefault(static value => value.Length > 1 && value[0] == '-');
        if (option is not null)
        {
            result.AddError($"Unknown option '{option}'; for a file of that name write './{option}'.");
        }
    }

    private static OutputFormat? ParseFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        OutputFormat? format = OutputFormats.Find(name);
        if (format is null)
        {
            result.AddError($"Unknown format '{name}'; the formats are {FormatNames}.");
        }

        return format;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        string number = result.Tokens[0].Value;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
        {
            return jobs;
        }

        result.AddError($"--jobs must be a whole number from 1 up, not '{number}'.");
        return 1;
    }
}
