namespace ArgumentKit.Cli;

/// <summary>What the process returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>Several inputs were given and some could not be done; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>Nothing was done: the command line is wrong, or its only input cannot be read or its output not written.</summary>
    public const int Failure = 2;

    /// <summary>Interrupted, as shells count it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
