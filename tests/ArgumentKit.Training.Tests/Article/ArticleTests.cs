using System.Runtime.CompilerServices;
using ArgumentKit.Training.Corpora.Article;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Article;

/// <summary>
/// Holds the library's analysis against what people expect of the article. The figures are floors: raise them when the analysis gets better,
/// never lower them.
/// </summary>
public class ArticleTests
{
    private static readonly Lazy<ArticleScores> Scores = new(static () =>
    {
        GoldArticle gold = GoldArticle.Read(Path.Combine(Folder(), "tiktok-wechat.gold.json"));
        string text = File.ReadAllText(Path.Combine(Folder(), "tiktok-wechat.txt"));
        return ArticleScorer.Score(gold, ArgumentAnalyzer.Create().Analyze(text));
    });

    [Fact]
    public void Zones_are_found() => Assert.Equal(4, Scores.Value.Zones.Correct);

    [Fact]
    public void Attributions_have_the_right_speaker_act_and_spans() => Assert.True(Scores.Value.Attributions.Correct >= 6, Missing());

    [Fact]
    public void Claims_are_found() => Assert.True(Scores.Value.Claims.Correct >= 10, Missing());

    [Fact]
    public void Relations_are_found() => Assert.True(Scores.Value.Relations.Correct >= 5, Missing());

    [Fact]
    public void Nothing_is_said_that_must_not_be() => Assert.Empty(Scores.Value.Violations);

    private static string Missing() => "missing: " + string.Join(", ", Scores.Value.Missing);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
