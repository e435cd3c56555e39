using System.CommandLine;
using ArgumentKit;
using ArgumentKit.Training.Commands;

RootCommand root = new("Trains and measures ArgumentKit.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    InspectCommand.Create(),
};
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or DataFormatException)
{
    Console.Error.WriteLine(exception.Message);
    return ExitCodes.NotFound;
}
