namespace ArgumentKit.Training.Commands;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>A corpus, file or trainer is not there, or a file is not what it should be; one line on standard error says which.</summary>
    public const int NotFound = 2;
}
