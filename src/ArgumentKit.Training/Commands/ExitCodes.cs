namespace ArgumentKit.Training.Commands;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>A corpus, file or trainer is missing, or a file is faulty; one line on standard error says which.</summary>
    public const int NotFound = 2;
}
