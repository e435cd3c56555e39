using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentKit.Learning.Tensors;

/// <summary>
/// A file of named tensors, read in place (see <see cref="TensorFileWriter"/> for how it is laid out).
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class TensorFile
{
    private const string Advice = "Train the model again (see src/ArgumentKit.Training.Encoder) or restore the file that came with the library.";

    private readonly Dictionary<string, Tensor> _tensors = new(StringComparer.Ordinal);

    private TensorFile(string path, string kind, string metadata)
    {
        Path = path;
        Kind = kind;
        Metadata = metadata;
    }

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; }

    /// <summary>What the file is for.</summary>
    public string Kind { get; }

    /// <summary>What its writer added besides the tensors.</summary>
    public string Metadata { get; }

    /// <summary>The names of all tensors, in ordinal order.</summary>
    public IEnumerable<string> Names => _tensors.Keys.Order(StringComparer.Ordinal);

    /// <summary>Opens a file and checks it whole.</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="stream">Its content from the current position on; an assembly's resource is used where it lies, all else is copied.</param>
    /// <param name="kind">The kind expected.</param>
    /// <exception cref="DataFormatException">The file is truncated, damaged, of another kind or of a newer version.</exception>
    public static TensorFile Open(string path, Stream stream, string kind)
    {
        try
        {
            TensorMemory memory = TensorMemory.Of(stream);
            CheckFrame(path, memory);
            return Read(path, memory, kind);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or OverflowException or ArgumentException or FormatException)
        {
            throw new DataFormatException(path, "table of tensors", "it is not what a file of tensors holds.", Advice, exception);
        }
    }

    /// <summary>Whether there is such a tensor.</summary>
    public bool Contains(string name) => _tensors.ContainsKey(name);

    /// <summary>The tensor of a name, whatever its shape.</summary>
    /// <exception cref="DataFormatException">There is none, or its elements are others.</exception>
    public Tensor Get(string name, TensorElement element)
    {
        if (!_tensors.TryGetValue(name, out Tensor? tensor))
        {
            throw Fault($"tensor '{name}'", "it is missing.");
        }

        return tensor.Element == element ? tensor : throw Fault($"tensor '{name}'", $"expected elements {element}, found {tensor.Element}.");
    }

    /// <summary>The tensor of a name.</summary>
    /// <exception cref="DataFormatException">There is none, or its elements or extents are others.</exception>
    public Tensor Get(string name, TensorElement element, params ReadOnlySpan<int> shape)
    {
        Tensor tensor = Get(name, element);
        return tensor.Shape.SequenceEqual(shape)
            ? tensor
            : throw Fault($"tensor '{name}'", $"expected extents {Extents(shape)}, found {Extents(tensor.Shape)}.");
    }

    /// <summary>The exception for content that does not fit its use.</summary>
    internal DataFormatException Fault(string place, string problem) => new(Path, place, problem, Advice);

    private static string Extents(ReadOnlySpan<int> shape) =>
        string.Join(" x ", shape.ToArray().Select(static extent => extent.ToString(CultureInfo.InvariantCulture)));

    private static void CheckFrame(string path, TensorMemory memory)
    {
        if (memory.Length < TensorFileWriter.Magic.Length || !memory.Bytes(0, TensorFileWriter.Magic.Length).SequenceEqual(TensorFileWriter.Magic))
        {
            throw new DataFormatException(path, "offset 0", "this is no file of tensors.", Advice);
        }

        if (memory.Length < TensorFileWriter.HeaderOffset)
        {
            throw new DataFormatException(path, "header", "the file ends early.", Advice);
        }

        if (!BitConverter.IsLittleEndian)
        {
            throw new DataFormatException(path, "header", "numbers are little endian, this machine's are not.", "Use a little-endian machine.");
        }

        Span<byte> frame = memory.Bytes(0, TensorFileWriter.HeaderOffset);
        int version = BinaryPrimitives.ReadInt32LittleEndian(frame[TensorFileWriter.Magic.Length..]);
        if (version != TensorFileWriter.Version)
        {
            string versions = string.Create(CultureInfo.InvariantCulture, $"expected format version {TensorFileWriter.Version}, found {version}.");
            throw new DataFormatException(path, "header", versions, "Use a model and a library of the same release.");
        }

        long length = BinaryPrimitives.ReadInt64LittleEndian(frame[(TensorFileWriter.Magic.Length + sizeof(int))..]);
        if (length != memory.Length)
        {
            string lengths = string.Create(CultureInfo.InvariantCulture, $"expected {length} bytes, found {memory.Length}.");
            throw new DataFormatException(path, "header", lengths, Advice);
        }

        Span<byte> body = memory.Bytes(TensorFileWriter.HeaderOffset, length - TensorFileWriter.HeaderOffset);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(frame[TensorFileWriter.ChecksumOffset..]))
        {
            throw new DataFormatException(path, "content", "the checksum does not match: the file is damaged.", Advice);
        }
    }

    private static unsafe TensorFile Read(string path, TensorMemory memory, string kind)
    {
        using UnmanagedMemoryStream body = new(memory.Start + TensorFileWriter.HeaderOffset, memory.Length - TensorFileWriter.HeaderOffset);
        using BinaryReader reader = new(body, Encoding.UTF8);
        string found = reader.ReadString();
        if (found != kind)
        {
            throw new DataFormatException(path, "header", $"expected a file of kind '{kind}', found '{found}'.", Advice);
        }

        TensorFile file = new(path, kind, reader.ReadString());
        int count = reader.ReadInt32();
        for (int index = 0; index < count; index++)
        {
            string name = reader.ReadString();
            TensorElement element = (TensorElement)reader.ReadByte();
            int[] shape = new int[reader.ReadByte()];
            foreach (ref int extent in shape.AsSpan())
            {
                extent = reader.ReadInt32();
            }

            long offset = reader.ReadInt64();
            bool fits = element <= TensorElement.Int32
                && offset >= TensorFileWriter.HeaderOffset
                && offset % TensorMemory.Alignment == 0
                && offset <= memory.Length - Tensor.Size(element, shape);
            if (!fits || !file._tensors.TryAdd(name, new Tensor(name, element, shape, memory, offset)))
            {
                throw file.Fault($"tensor '{name}'", "its place, elements or name cannot be.");
            }
        }

        GC.KeepAlive(memory);
        return file;
    }
}
