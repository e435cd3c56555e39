using System.CommandLine;
using ArgumentKit.Training.Encoder.Commands;

return new RootCommand("Fine-tunes the encoder of ArgumentKit and writes its weights in 8 bits.")
{
    TrainEncoderCommand.Create(),
    ExportCommand.Create(),
    TrainClaimsCommand.Create(),
}.Parse(args).Invoke();
