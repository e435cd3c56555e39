using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>Discourse units from raw text.</summary>
internal sealed class SegmentEvaluation : IEvaluation
{
    public string Stage => "segments";

    public IEnumerable<ScoreRow> Run(EvaluationContext context)
    {
        MatchCount boundaries = default;
        foreach (GoldDocument document in ConlluReader.Read(context.Corpora.Find("gum/dev")))
        {
            boundaries += BoundaryScorer.Units(GumDiscourse.From(document), context.Analyze(document.Text).Segments);
        }

        return
        [
            ScoreRow.Share(Stage, "GUM dev", "unit boundaries P", boundaries.Precision),
            ScoreRow.Share(Stage, "GUM dev", "unit boundaries R", boundaries.Recall),
            ScoreRow.Share(Stage, "GUM dev", "unit boundaries F1", boundaries.F1),
        ];
    }
}
