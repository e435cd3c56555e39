using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Trainers;

/// <summary>What a trainer is given.</summary>
/// <param name="Corpora">The corpora.</param>
/// <param name="Models">The folder that models and cards go to.</param>
/// <param name="Seed">Seeds every choice by chance, so that the same command gives the same bytes.</param>
/// <param name="Log">Takes progress in words for people.</param>
internal sealed record TrainingContext(CorpusFolder Corpora, string Models, int Seed, TextWriter Log);
