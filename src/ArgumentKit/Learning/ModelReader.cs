using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentKit.Learning;

/// <summary>Reads what <see cref="ModelWriter"/> wrote, and tells exactly what is wrong with a file that is none.</summary>
internal sealed class ModelReader : IDisposable
{
    private const string Advice = "Train the model again (see src/ArgumentKit.Training) or restore the file that came with the library.";
    private const int LargestPayload = 256 << 20;

    private readonly string _path;

    private ModelReader(string path, byte[] payload)
    {
        _path = path;
        Body = new BinaryReader(new MemoryStream(payload, writable: false), Encoding.UTF8);
    }

    /// <summary>Where the model reads its content.</summary>
    public BinaryReader Body { get; }

    /// <summary>Opens a model file and checks its frame.</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="stream">Its content.</param>
    /// <param name="kind">The kind of model expected.</param>
    /// <exception cref="DataFormatException">The file is truncated, damaged, of another kind or of a newer version.</exception>
    public static ModelReader Open(string path, Stream stream, string kind)
    {
        try
        {
            using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
            if (!reader.ReadBytes(ModelWriter.Magic.Length).AsSpan().SequenceEqual(ModelWriter.Magic))
            {
                throw new DataFormatException(path, "offset 0", "this is no ArgumentKit model.", Advice);
            }

            int version = reader.ReadInt32();
            if (version != ModelWriter.Version)
            {
                string versions = string.Create(CultureInfo.InvariantCulture, $"expected format version {ModelWriter.Version}, found {version}.");
                throw new DataFormatException(path, "header", versions, "Use a model and a library of the same release.");
            }

            string found = reader.ReadString();
            if (found != kind)
            {
                throw new DataFormatException(path, "header", $"expected a model of kind '{kind}', found '{found}'.", Advice);
            }

            byte[] checksum = reader.ReadBytes(SHA256.HashSizeInBytes);
            int length = reader.ReadInt32();
            if (length is < 0 or > LargestPayload)
            {
                throw new DataFormatException(path, "header", "the payload length is out of range.", Advice);
            }

            byte[] payload = new byte[length];
            using BrotliStream brotli = new(stream, CompressionMode.Decompress, leaveOpen: true);
            brotli.ReadExactly(payload);
            return SHA256.HashData(payload).AsSpan().SequenceEqual(checksum)
                ? new ModelReader(path, payload)
                : throw new DataFormatException(path, "payload", "the checksum does not match: the file is damaged.", Advice);
        }
        catch (Exception exception) when (exception is EndOfStreamException or InvalidDataException or InvalidOperationException or FormatException)
        {
            throw new DataFormatException(path, "payload", "the file ends early or is damaged.", Advice, exception);
        }
    }

    /// <summary>Reads with a function, turning a malformed payload into a <see cref="DataFormatException"/>.</summary>
    public T Read<T>(Func<BinaryReader, T> read)
    {
        try
        {
            return read(Body);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new DataFormatException(_path, "payload", "the content is not what this kind of model holds.", Advice, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Body.Dispose();
}
