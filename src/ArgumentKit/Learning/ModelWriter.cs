using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentKit.Learning;

/// <summary>
/// Writes a model file: the magic bytes, the format version, the kind of model, the SHA-256 of the payload, then the payload
/// compressed with Brotli. <see cref="ModelReader"/> reads it back.
/// </summary>
internal sealed class ModelWriter : IDisposable
{
    internal const int Version = 1;
    internal static readonly byte[] Magic = "ARGKIT\u001A\n"u8.ToArray();

    private readonly string _kind;
    private readonly MemoryStream _payload = new();

    public ModelWriter(string kind)
    {
        _kind = kind;
        Body = new BinaryWriter(_payload, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Where the model writes its content.</summary>
    public BinaryWriter Body { get; }

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream)
    {
        Body.Flush();
        byte[] payload = _payload.ToArray();
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(_kind);
        writer.Write(SHA256.HashData(payload));
        writer.Write(payload.Length);
        writer.Flush();
        using BrotliStream brotli = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        brotli.Write(payload);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Body.Dispose();
        _payload.Dispose();
    }
}
