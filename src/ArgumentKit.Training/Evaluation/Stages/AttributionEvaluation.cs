using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>Outermost attributions of whole news articles.</summary>
internal sealed class AttributionEvaluation : IEvaluation
{
    private const string Data = "PolNeAR dev";

    public string Stage => "attribution";

    public IEnumerable<ScoreRow> Run(EvaluationContext context)
    {
        AttributionScores scores = AttributionScores.Zero;
        foreach (AttributedArticle article in PolnearReader.Read(context.Corpora.Find("polnear/dev")))
        {
            scores += AttributionScorer.Score(OutermostAttributions.Of(article), OutermostAttributions.Of(context.Analyze(article.Text)));
        }

        return
        [
            // Bar: a BiLSTM-CRF on pre-cut passages of the test part; aim: what two human annotators agree on.
            .. Rows("source", scores.Source, 69.6, 78),
            .. Rows("cue", scores.Cue, 66.7, 71),
            .. Rows("content", scores.Content, 59.0, 66),
            ScoreRow.Share(Stage, Data, "whole exact F1", scores.WholeExact.F1),
            .. Rows("whole by half", scores.WholeByHalf),
        ];
    }

    private IEnumerable<ScoreRow> Rows(string part, RoleScores scores, double bar, double aim) =>
    [
        ScoreRow.Share(Stage, Data, $"{part} exact P", scores.Exact.Precision),
        ScoreRow.Share(Stage, Data, $"{part} exact R", scores.Exact.Recall),
        ScoreRow.Share(Stage, Data, $"{part} exact F1", scores.Exact.F1, bar, aim),
        ScoreRow.Share(Stage, Data, $"{part} characters F1", scores.Characters.F1),
    ];

    private IEnumerable<ScoreRow> Rows(string measure, MatchCount count) =>
    [
        ScoreRow.Share(Stage, Data, $"{measure} P", count.Precision),
        ScoreRow.Share(Stage, Data, $"{measure} R", count.Recall),
        ScoreRow.Share(Stage, Data, $"{measure} F1", count.F1),
    ];
}
