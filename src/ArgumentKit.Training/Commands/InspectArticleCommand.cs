using System.CommandLine;
using ArgumentKit.Training.Corpora.Article;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Commands;

/// <summary><c>inspect article</c>: what is missing from the analysis of the article, and what must not be there.</summary>
internal static class InspectArticleCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Option<string?> article = CommonOptions.Article();
        article.Required = true;
        Command command = new("article", "Shows what the analysis of the article lacks and what it must not say.") { article };
        command.SetAction(result =>
        {
            GoldArticle gold = GoldArticle.Read(result.GetRequiredValue(article)!);
            ArticleScores scores = ArticleScorer.Score(gold, ArgumentAnalyzer.Create().Analyze(gold.Text.Value));
            TextWriter output = result.InvocationConfiguration.Output;
            output.WriteLine($"missing: {(scores.Missing.IsEmpty ? "nothing" : string.Join(", ", scores.Missing))}");
            foreach (string violation in scores.Violations)
            {
                output.WriteLine($"violation: {violation}");
            }
        });
        return command;
    }
}
