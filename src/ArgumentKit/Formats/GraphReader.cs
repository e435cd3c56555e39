using System.Text;
using System.Text.Json;
using System.Xml;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats;

/// <summary>A way to read an argument graph. Readers hold no state and may be shared between threads.</summary>
public abstract class GraphReader
{
    /// <summary>JSON and XML nested deeper are refused: no graph format needs it, and hostile input does it to exhaust the stack.</summary>
    internal const int DeepestNesting = 64;

    private const string Advice = "Mend the file, or write it anew with the tool that made it.";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name of the format: that of the <see cref="GraphFormat"/> that writes it, if there is one.</summary>
    public abstract string Name { get; }

    /// <summary>What the format is, in one line.</summary>
    public abstract string Description { get; }

    /// <summary>The largest input that is read, in bytes; a larger one is refused. The default is a quarter of a gigabyte.</summary>
    public static int LargestInput => 256 * 1024 * 1024;

    /// <summary>Reads a graph.</summary>
    /// <param name="utf8">The file, in UTF-8, with or without byte-order mark.</param>
    /// <param name="fileName">What messages call it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFormatException">It is not of this format, broken, or too large; the message names place and cause.</exception>
    public ArgumentGraph Read(ReadOnlyMemory<byte> utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (utf8.Length > LargestInput)
        {
            throw new DataFormatException(fileName, "size", $"{utf8.Length} bytes are more than the {LargestInput} that are read.", "Split the graph.");
        }

        ReadOnlyMemory<byte> content = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            return ReadCore(content);
        }
        catch (GraphFault fault)
        {
            throw new DataFormatException(fileName, fault.Place, fault.Message, Advice, fault);
        }
        catch (JsonException exception)
        {
            string message = exception.Message.Split(" LineNumber:", 2)[0];
            throw new DataFormatException(fileName, $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}", message, Advice, exception);
        }
        catch (XmlException exception)
        {
            throw new DataFormatException(fileName, $"line {exception.LineNumber}, column {exception.LinePosition}", exception.Message, Advice, exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new DataFormatException(fileName, $"byte {exception.Index + 1}", "This is not UTF-8.", Advice, exception);
        }
    }

    /// <summary>Reads a graph from a string.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFormatException">It is not of this format, broken, or too large; the message names place and cause.</exception>
    public ArgumentGraph Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text), fileName);
    }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Whether an input looks like this format. Looks at its beginning and outline only: reading may still fail.</summary>
    internal abstract bool Recognizes(InputOutline outline);

    /// <summary>Reads a graph; the input carries no byte-order mark and is not too large.</summary>
    /// <exception cref="GraphFault">It is broken.</exception>
    private protected abstract ArgumentGraph ReadCore(ReadOnlyMemory<byte> utf8);

    /// <summary>The input as text.</summary>
    private protected static string Decode(ReadOnlyMemory<byte> utf8) => StrictUtf8.GetString(utf8.Span);

    /// <summary>Builds a graph; what does not fit together is a fault of the file.</summary>
    private protected static ArgumentGraph Build(ArgumentGraphBuilder builder) =>
        builder.TryBuild(out string? fault) ?? throw new GraphFault("graph", fault!);
}
