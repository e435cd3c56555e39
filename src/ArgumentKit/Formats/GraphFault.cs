namespace ArgumentKit.Formats;

/// <summary>Something is wrong with a graph file. Becomes a <see cref="DataFormatException"/> where the file's name is known.</summary>
/// <param name="place">Where in the file: "line 12", "node 'x'".</param>
/// <param name="message">What was expected and what was found, a whole sentence.</param>
internal sealed class GraphFault(string place, string message) : Exception(message)
{
    public string Place { get; } = place;
}
