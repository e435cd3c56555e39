using System.CommandLine;
using ArgumentKit.Training.Commands;
using ArgumentKit.Training.Evaluation.Stages;
using ArgumentKit.Training.Trainers;

namespace ArgumentKit.Training.Tests.Commands;

public class EvaluateCommandTests
{
    [Fact]
    public void Missing_corpus_is_named()
    {
        string folder = Path.Combine(Path.GetTempPath(), "no-such-folder");
        FileNotFoundException missing = Assert.Throws<FileNotFoundException>(() => EvaluateCommand.Create()
            .Parse(["segments", "--corpora", folder])
            .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
        Assert.Equal($"There is no corpus 'gum/dev' in the folder '{folder}' (--corpora).", missing.Message);
    }

    [Fact]
    public void Unknown_trainer_is_told()
    {
        StringWriter error = new();
        int exitCode = TrainCommand.Create().Parse(["juggler", "--corpora", "."]).Invoke(new InvocationConfiguration { Error = error });
        Assert.Equal(ExitCodes.NotFound, exitCode);
        Assert.StartsWith("There is no trainer for 'juggler'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stages_have_names_of_their_own()
    {
        Assert.Equal(EvaluationCatalog.All.Length, EvaluationCatalog.All.DistinctBy(static evaluation => evaluation.Stage).Count());
        Assert.Equal(TrainerCatalog.All.Length, TrainerCatalog.All.DistinctBy(static trainer => trainer.Stage).Count());
    }
}
