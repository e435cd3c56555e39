namespace ArgumentKit.Training.Trainers;

/// <summary>Learns the model of one stage and writes it, with its card, where the library embeds it from.</summary>
internal interface ITrainer
{
    /// <summary>The name of the stage on the command line.</summary>
    public string Stage { get; }

    /// <summary>Trains and writes the model.</summary>
    public void Train(TrainingContext context);
}
