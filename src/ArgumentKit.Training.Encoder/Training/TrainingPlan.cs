namespace ArgumentKit.Training.Encoder.Training;

/// <summary>How to train.</summary>
/// <param name="Checkpoint">The file that holds the weights after each pass.</param>
/// <param name="Passes">How often to go through the data.</param>
/// <param name="Seed">Seeds every choice by chance.</param>
/// <param name="EncoderRate">The highest learning rate of the encoder.</param>
/// <param name="HeadRate">The highest learning rate of the heads.</param>
internal sealed record TrainingPlan(string Checkpoint, int Passes, int Seed, double EncoderRate = 2e-4, double HeadRate = 1e-3);
