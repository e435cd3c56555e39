namespace ArgumentKit.Cli;

/// <summary>Tells faults of files and of their names from faults of the program.</summary>
internal static class FileFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
