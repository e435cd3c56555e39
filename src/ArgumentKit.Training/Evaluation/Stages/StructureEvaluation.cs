using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>Argument structure over the gold units of microtexts, with the weights as shipped.</summary>
internal sealed class StructureEvaluation : IEvaluation
{
    private const string Data = "microtexts, as shipped";

    public string Stage => "structure";

    public IEnumerable<ScoreRow> Run(EvaluationContext context)
    {
        MicrotextScores scores = MicrotextScorer.Score(
            MicrotextReader.Read(context.Corpora.Find("arg-microtexts"))
                .Select(text => (MicrotextStructure.From(text), MicrotextProjection.Of(text, context.Analyze(text.Text).Graph))));

        // Bar: the simple system of Peldszus and Stede (2015); aim: the best published figures. Both were trained on the corpus.
        return
        [
            ScoreRow.Share(Stage, Data, "central claim macro F1", scores.CentralClaim, 81.7, 87),
            ScoreRow.Share(Stage, Data, "role macro F1", scores.Role, null, 76),
            ScoreRow.Share(Stage, Data, "function macro F1", scores.Function, 67.1, 75),
            ScoreRow.Share(Stage, Data, "attachment macro F1", scores.Attachment, 66.3, 71),
        ];
    }
}
