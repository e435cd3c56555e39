using System.Collections.Immutable;
using System.CommandLine;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;
using ArgumentKit.Training.Evaluation.Stages;

namespace ArgumentKit.Training.Commands;

/// <summary><c>evaluate STAGE|all</c>: measures the analyzer on development data.</summary>
internal static class EvaluateCommand
{
    private const string All = "all";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Argument<string> stage = new("stage") { Description = "The stage to measure, or all.", DefaultValueFactory = static _ => All };
        stage.AcceptOnlyFromAmong([.. EvaluationCatalog.All.Select(static evaluation => evaluation.Stage), All]);
        Option<string> corpora = CommonOptions.Corpora();
        Option<string?> article = CommonOptions.Article();
        Option<string> output = new("--output")
        {
            Description = "Where 'all' writes its table.",
            HelpName = "FILE",
            DefaultValueFactory = static _ => Path.Combine("benchmarks", "quality.md"),
        };
        Command command = new("evaluate", "Measures the analyzer on the development parts of the corpora.")
        {
            stage,
            corpora,
            article,
            output,
        };
        command.SetAction(result =>
        {
            string wanted = result.GetRequiredValue(stage);
            string? gold = result.GetValue(article);
            EvaluationContext context = new(ArgumentAnalyzer.Create(), new CorpusFolder(result.GetRequiredValue(corpora)), gold);
            ImmutableArray<IEvaluation> evaluations =
                [.. EvaluationCatalog.All.Where(evaluation => wanted is All || evaluation.Stage == wanted)];
            if (wanted is All && gold is null)
            {
                result.InvocationConfiguration.Error.WriteLine("The article is left out: --article names no expected analysis.");
                evaluations = [.. evaluations.Where(static evaluation => evaluation is not ArticleEvaluation)];
            }

            ScoreTable table = new([.. evaluations.SelectMany(evaluation => evaluation.Run(context))]);
            result.InvocationConfiguration.Output.Write(table);
            if (wanted is All)
            {
                Write(table, result.GetRequiredValue(output));
            }
        });
        return command;
    }

    private static void Write(ScoreTable table, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, table.ToPage());
    }
}
