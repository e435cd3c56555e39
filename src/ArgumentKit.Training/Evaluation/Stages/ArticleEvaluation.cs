using System.Globalization;
using ArgumentKit.Training.Corpora.Article;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>The whole analysis of one article against the expected one.</summary>
internal sealed class ArticleEvaluation : IEvaluation
{
    public string Stage => "article";

    public IEnumerable<ScoreRow> Run(EvaluationContext context)
    {
        GoldArticle gold = GoldArticle.Read(context.Article);
        ArticleScores scores = ArticleScorer.Score(gold, context.Analyze(gold.Text));
        string data = Path.GetFileNameWithoutExtension(gold.Document);
        return
        [
            ScoreRow.Found(Stage, data, "zones", scores.Zones),
            ScoreRow.Found(Stage, data, "speakers", scores.Speakers),
            ScoreRow.Found(Stage, data, "attributions", scores.Attributions),
            ScoreRow.Found(Stage, data, "attributions, exact", scores.ExactAttributions),
            ScoreRow.Found(Stage, data, "claims", scores.Claims),
            ScoreRow.Found(Stage, data, "positions", scores.Positions),
            ScoreRow.Found(Stage, data, "relations", scores.Relations),
            ScoreRow.Share(Stage, data, "attributions P", scores.Attributions.Precision),
            ScoreRow.Share(Stage, data, "claims P", scores.Claims.Precision),
            ScoreRow.Share(Stage, data, "relations P", scores.Relations.Precision),
            new ScoreRow(Stage, data, "violations", scores.Violations.Length.ToString(CultureInfo.InvariantCulture), "", "0"),
        ];
    }
}
