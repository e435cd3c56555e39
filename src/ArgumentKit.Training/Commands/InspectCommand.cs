using System.CommandLine;

namespace ArgumentKit.Training.Commands;

/// <summary><c>inspect</c>: shows developers the single cases behind the figures.</summary>
internal static class InspectCommand
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("inspect", "Shows the single cases behind the figures.")
    {
        InspectAttributionCommand.Create(),
        InspectArticleCommand.Create(),
        InspectCorporaCommand.Create(),
    };
}
