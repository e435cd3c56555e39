using System.CommandLine;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Pretrained;
using ArgumentKit.Training.Encoder.Training;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Commands;

/// <summary><c>train</c>: fine-tunes the encoder with all heads; a run that was cut off goes on behind its last pass.</summary>
internal static class TrainEncoderCommand
{
    public static Command Create()
    {
        Option<string> corpora = new("--corpora") { Description = "The folder of the corpora.", Required = true };
        Option<string> checkpoint = new("--checkpoint") { Description = "The file that holds the weights after each pass.", Required = true };
        Option<int> passes = new("--passes") { Description = "How often to go through the data.", DefaultValueFactory = static _ => 6 };
        Option<int> seed = new("--seed") { Description = "Seeds every choice by chance.", DefaultValueFactory = static _ => 1 };
        Option<double> dropout = new("--dropout") { Description = "Dropout in the encoder.", DefaultValueFactory = static _ => 0.1 };
        Option<bool> withoutPolnear = new("--without-polnear") { Description = "Leaves PolNeAR out, which states no licence." };
        Command command = new("train", "Fine-tunes the encoder with all heads.") { corpora, checkpoint, passes, seed, dropout, withoutPolnear };
        command.SetAction(result =>
        {
            TextWriter log = result.InvocationConfiguration.Output;
            random.manual_seed(result.GetValue(seed));
            TrainingData data = TrainingData.Load(
                new CorpusFolder(result.GetRequiredValue(corpora)), WordPieceTokenizer.English, !result.GetValue(withoutPolnear));
            log.WriteLine($"{data.Training.Count} documents, {data.Tags.Count} tags");
            ReaderNetwork network = new(PretrainedEncoder.Load(), data.Tags.Count, Enum.GetValues<DependencyRelation>().Length, result.GetValue(dropout));
            new EncoderTraining(network, data, new TrainingPlan(result.GetRequiredValue(checkpoint), result.GetValue(passes), result.GetValue(seed)), log).Run();
        });
        return command;
    }
}
