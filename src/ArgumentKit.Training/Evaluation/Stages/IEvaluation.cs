namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>Measures one stage on its development data.</summary>
internal interface IEvaluation
{
    /// <summary>The name of the stage on the command line.</summary>
    public string Stage { get; }

    /// <summary>Runs the analyzer over the data and gives the figures.</summary>
    /// <exception cref="FileNotFoundException">The data are not there.</exception>
    public IEnumerable<ScoreRow> Run(EvaluationContext context);
}
