using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>Sentences, words, tags, lemmas and trees from the raw text of treebanks.</summary>
internal sealed class SyntaxEvaluation : IEvaluation
{
    private static readonly Targets UdPipe = new(99.1, 77.1, 93.5, 96.0, 80.5, 77.5);
    private static readonly Targets Stanza = new(null, 81.1, 95.4, null, 86.2, 83.6);

    public string Stage => "syntax";

    public IEnumerable<ScoreRow> Run(EvaluationContext context) =>
    [
        // Published on the test part of EWT; the bar within paragraphs is Apache OpenNLP, trained on EWT and GUM.
        .. Score(context, "EWT dev", "ud-ewt/dev.conllu", 86.7, UdPipe, Stanza),
        .. Score(context, "GUM dev", "gum/dev", 95.7, Targets.None, Targets.None),
    ];

    private IEnumerable<ScoreRow> Score(EvaluationContext context, string data, string corpus, double boundaryBar, Targets bar, Targets aim)
    {
        SyntaxScores scores = new();
        MatchCount boundaries = default;
        foreach (GoldDocument document in ConlluReader.Read(context.Corpora.Find(corpus)))
        {
            ArgumentAnalysis analysis = context.Analyze(document.Text);
            scores += SyntaxScorer.Score(ScoredSentence.From(document), ScoredSentence.From(analysis.Trees));
            boundaries += BoundaryScorer.Sentences(document, analysis.Trees);
        }

        return
        [
            Row("words F1", scores.Words, bar.Words, aim.Words),
            Row("sentences F1", scores.Sentences, bar.Sentences, aim.Sentences),
            Row("sentence boundaries F1", boundaries, boundaryBar, null),
            Row("UPOS F1", scores.Upos, bar.Upos, aim.Upos),
            Row("XPOS F1", scores.Xpos, null, null),
            Row("lemmas F1", scores.Lemmas, bar.Lemmas, aim.Lemmas),
            Row("UAS F1", scores.Heads, bar.Heads, aim.Heads),
            Row("LAS F1", scores.LabelledHeads, bar.LabelledHeads, aim.LabelledHeads),
        ];

        ScoreRow Row(string measure, MatchCount count, double? measureBar, double? measureAim) =>
            ScoreRow.Share(Stage, data, measure, count.F1, measureBar, measureAim);
    }

    private sealed record Targets(double? Words, double? Sentences, double? Upos, double? Lemmas, double? Heads, double? LabelledHeads)
    {
        public static Targets None { get; } = new(null, null, null, null, null, null);
    }
}
