using System.Collections.Immutable;

namespace ArgumentKit.Training.Trainers;

/// <summary>The trainers, in the order of the pipeline.</summary>
internal static class TrainerCatalog
{
    /// <summary>All of them; a new trainer is one line here.</summary>
    public static ImmutableArray<ITrainer> All { get; } = [new SentenceTrainer(), new LemmaTrainer()];
}
