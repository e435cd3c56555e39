using System.CommandLine;
using System.Globalization;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Export;
using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Pretrained;

namespace ArgumentKit.Training.Encoder.Commands;

/// <summary><c>export</c>: writes a checkpoint in 8 bits, as the library reads it.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Option<string> corpora = new("--corpora") { Description = "The folder of the corpora; the tags are read there.", Required = true };
        Option<string> checkpoint = new("--checkpoint") { Description = "The file of a training run.", Required = true };
        Option<string> output = new("--output")
        {
            Description = "The file to write.",
            DefaultValueFactory = static _ => Path.Combine("src", "ArgumentKit", "Languages", "English", "Models", ReaderModel.Kind + ".weights"),
        };
        Option<int> seed = new("--seed") { Description = "The seed of the run, for the card.", DefaultValueFactory = static _ => 1 };
        Command command = new("export", "Writes a checkpoint in 8 bits, as the library reads it.") { corpora, checkpoint, output, seed };
        command.SetAction(result =>
        {
            TagSet tags = TrainingData.ReadTags(new CorpusFolder(result.GetRequiredValue(corpora)));
            using ReaderNetwork network = new(PretrainedEncoder.Load(), tags.Count, Enum.GetValues<DependencyRelation>().Length, dropout: 0);
            network.load(result.GetRequiredValue(checkpoint));
            string path = result.GetRequiredValue(output);
            using (FileStream stream = File.Create(path + ".new"))
            {
                new ReaderExport(network, tags).Save(stream);
            }

            File.Move(path + ".new", path, overwrite: true);
            int passes = int.Parse(File.ReadAllText(result.GetRequiredValue(checkpoint) + ".pass"), CultureInfo.InvariantCulture);
            ReaderCard.Write(Path.ChangeExtension(path, ".card.md"), new FileInfo(path).Length, passes, result.GetValue(seed));
            result.InvocationConfiguration.Output.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
        });
        return command;
    }
}
