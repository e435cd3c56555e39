namespace ArgumentKit;

/// <summary>
/// A word table, model or graph file is not what it should be. The message names the file, the place, what was expected and what to do.
/// No input <em>text</em> ever causes it.
/// </summary>
public sealed class DataFormatException : Exception
{
    /// <summary>Describes the fault.</summary>
    /// <param name="file">The file, as the caller knows it.</param>
    /// <param name="place">Where in the file: "line 12", "offset 64", "header".</param>
    /// <param name="problem">What was expected and what was found.</param>
    /// <param name="advice">What to do about it.</param>
    /// <param name="innerException">The cause, if another exception told of it.</param>
    public DataFormatException(string file, string place, string problem, string advice, Exception? innerException = null)
        : base($"{file}, {place}: {problem} {advice}", innerException)
    {
        File = file;
        Place = place;
    }

    /// <summary>The file, as the caller knows it.</summary>
    public string File { get; }

    /// <summary>Where in the file.</summary>
    public string Place { get; }
}
