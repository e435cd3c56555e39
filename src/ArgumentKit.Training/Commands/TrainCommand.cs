using System.CommandLine;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Trainers;

namespace ArgumentKit.Training.Commands;

/// <summary><c>train STAGE</c>: learns the model of one stage.</summary>
internal static class TrainCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Argument<string> stage = new("stage") { Description = "The stage whose model to learn." };
        Option<string> corpora = CommonOptions.Corpora();
        Option<string> models = new("--models")
        {
            Description = "The folder that the model and its card go to.",
            HelpName = "DIR",
            DefaultValueFactory = static _ => Path.Combine("src", "ArgumentKit", "Languages", "English", "Models"),
        };
        Option<int> seed = new("--seed") { Description = "Seeds every choice by chance.", DefaultValueFactory = static _ => 1 };
        Command command = new("train", "Learns the model of a stage and writes it with its card.") { stage, corpora, models, seed };
        command.SetAction(result =>
        {
            string wanted = result.GetRequiredValue(stage);
            if (TrainerCatalog.All.FirstOrDefault(trainer => trainer.Stage == wanted) is not { } trainer)
            {
                string known = string.Join(", ", TrainerCatalog.All.Select(static trainer => trainer.Stage));
                result.InvocationConfiguration.Error.WriteLine($"There is no trainer for '{wanted}'; there are: {known}");
                return ExitCodes.NotFound;
            }

            TrainingContext context = new(
                new CorpusFolder(result.GetRequiredValue(corpora)),
                result.GetRequiredValue(models),
                result.GetRequiredValue(seed),
                result.InvocationConfiguration.Output);
            trainer.Train(context);
            return ExitCodes.Success;
        });
        return command;
    }
}
