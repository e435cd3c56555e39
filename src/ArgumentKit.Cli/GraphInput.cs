using System.Text;
using ArgumentKit.Formats;
using ArgumentKit.Graph;

namespace ArgumentKit.Cli;

/// <summary>Reads a graph of whatever format its content shows.</summary>
internal static class GraphInput
{
    /// <exception cref="CommandException">It cannot be read, or looks like no known format.</exception>
    /// <exception cref="DataFormatException">It is broken.</exception>
    public static ArgumentGraph Read(InputDocument input)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(input.Read().Text);
        GraphReader reader = GraphReaders.Detect(utf8)
            ?? throw new CommandException($"{input.Path}: looks like no format that is read; those are {string.Join(", ", GraphReaders.All)}.");
        return reader.Read(utf8, input.Path);
    }
}
