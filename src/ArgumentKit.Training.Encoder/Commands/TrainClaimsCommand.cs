using System.CommandLine;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Encoder.Claims;
using ArgumentKit.Training.Encoder.Pretrained;
using ArgumentKit.Training.Encoder.Training;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Commands;

/// <summary><c>train-claims</c>: fine-tunes the claim encoder.</summary>
internal static class TrainClaimsCommand
{
    public static Command Create()
    {
        Option<string> folder = new("--corpora") { Description = "The folder of the corpora.", Required = true };
        Option<string> checkpoint = new("--checkpoint") { Description = "The file that holds the weights after each pass.", Required = true };
        Option<int> passes = new("--passes") { Description = "How often to go through the data.", DefaultValueFactory = static _ => 10 };
        Option<int> seed = new("--seed") { Description = "Seeds every choice by chance.", DefaultValueFactory = static _ => 1 };
        Option<double> rate = new("--rate") { Description = "The highest learning rate of the encoder.", DefaultValueFactory = static _ => 1.5e-4 };
        Command command = new("train-claims", "Fine-tunes the claim encoder with its heads.") { folder, checkpoint, passes, seed, rate };
        command.SetAction(result =>
        {
            random.manual_seed(result.GetValue(seed));
            TextWriter log = result.InvocationConfiguration.Output;
            CorpusFolder corpora = new(result.GetRequiredValue(folder));
            ClaimDocument[] training = [.. ClaimSource.Read(corpora, "train", WordPieceTokenizer.English)];
            ClaimDocument[] development = [.. ClaimSource.Read(corpora, "dev", WordPieceTokenizer.English)];
            log.WriteLine($"{training.Length} + {development.Length} texts, {training.Sum(static text => text.Claims.Length)} claims");
            ClaimNetwork network = new(PretrainedEncoder.Load(), dropout: 0.1);
            new ClaimTraining(network, training, development, new TrainingPlan(result.GetRequiredValue(checkpoint), result.GetValue(passes), result.GetValue(seed), result.GetValue(rate)), log).Run();
        });
        return command;
    }
}
