using System.CommandLine;
using System.Globalization;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Commands;

/// <summary><c>inspect attribution --errors N</c>: the worst faults of each kind.</summary>
internal static class InspectAttributionCommand
{
    private const int ContextLength = 60;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Option<string> corpora = CommonOptions.Corpora();
        Option<int> errors = new("--errors")
        {
            Description = "How many of each part and kind to show.",
            DefaultValueFactory = static _ => 20,
        };
        Option<string> part = new("--part") { Description = "Which part of PolNeAR to read.", DefaultValueFactory = static _ => "dev" };
        part.AcceptOnlyFromAmong("dev", "train");
        Command command = new("attribution", "Shows where the attributions of PolNeAR are missed, spurious or wrongly bounded.")
        {
            corpora,
            errors,
            part,
        };
        command.SetAction(result =>
        {
            string folder = new CorpusFolder(result.GetRequiredValue(corpora)).Find(Path.Combine("polnear", result.GetRequiredValue(part)));
            Show(folder, result.GetRequiredValue(errors), result.InvocationConfiguration.Output);
        });
        return command;
    }

    private static void Show(string folder, int count, TextWriter output)
    {
        ArgumentAnalyzer analyzer = ArgumentAnalyzer.Create();
        var faults = from article in PolnearReader.Read(folder)
                     let analysis = analyzer.Analyze(article.Text.Value)
                     from error in AttributionErrorFinder.Find(OutermostAttributions.Of(article), OutermostAttributions.Of(analysis))
                     group (Article: article, Error: error) by (error.Role, error.Kind) into kind
                     orderby kind.Key
                     select kind;
        foreach (var kind in faults)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {kind.Key.Role} {kind.Key.Kind}: {kind.Count()}"));
            var worst = kind.OrderByDescending(static fault => fault.Error.WrongCharacters).Take(count);
            foreach ((AttributedArticle article, AttributionError error) in worst)
            {
                LinePosition position = article.Text.GetLinePosition(error.Start);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.Id}:{position.Line}:{position.Column}"));
                output.WriteLine($"  gold      {Quote(article.Text, error.Gold)}");
                output.WriteLine($"  predicted {Quote(article.Text, error.Predicted)}");
            }
        }
    }

    /// <summary>The marked words in brackets, with what stands around them.</summary>
    private static string Quote(SourceText text, SpanList marked)
    {
        if (marked.IsEmpty)
        {
            return "-";
        }

        TextSpan before = TextSpan.FromBounds(Math.Max(0, marked.Start - ContextLength), marked.Start);
        TextSpan after = TextSpan.FromBounds(marked.End, Math.Min(text.Length, marked.End + ContextLength));
        return $"{text[before]}[{marked.WordsIn(text)}]{text[after]}".ReplaceLineEndings(" ¶ ");
    }
}
