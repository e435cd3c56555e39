namespace ArgumentKit.Cli;

/// <summary>Something that the user must change; the message says what, in one line.</summary>
internal sealed class CommandException(string message, Exception? innerException = null) : Exception(message, innerException);
