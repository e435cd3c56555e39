using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentKit.Learning.Tensors;

/// <summary>
/// Writes named tensors into a file that can be used where it lies, without decoding: magic bytes, format version, length of the
/// whole, SHA-256 of all that follows, then kind, metadata, the table of tensors, and the tensors, each at a multiple of 64.
/// All numbers are little endian. The same tensors give the same bytes. <see cref="TensorFile"/> reads it back.
/// </summary>
/// <param name="kind">What the file is for, for instance <c>encoder</c>.</param>
/// <param name="metadata">Anything that its reader wants to know besides, for instance JSON.</param>
internal sealed class TensorFileWriter(string kind, string metadata)
{
    internal const int Version = 1;
    internal const int ChecksumOffset = 20;
    internal const int HeaderOffset = ChecksumOffset + SHA256.HashSizeInBytes;
    internal static readonly byte[] Magic = "ARGTEN\u001A\n"u8.ToArray();

    private readonly List<(string Name, TensorElement Element, int[] Shape, byte[] Bytes)> _tensors = [];

    /// <summary>Adds signed bytes.</summary>
    public void Add(string name, ReadOnlySpan<sbyte> values, params ReadOnlySpan<int> shape) => Add(name, TensorElement.Int8, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Adds single-precision numbers.</summary>
    public void Add(string name, ReadOnlySpan<float> values, params ReadOnlySpan<int> shape) => Add(name, TensorElement.Float32, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Adds unsigned 16-bit integers.</summary>
    public void Add(string name, ReadOnlySpan<ushort> values, params ReadOnlySpan<int> shape) => Add(name, TensorElement.UInt16, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Adds 32-bit integers.</summary>
    public void Add(string name, ReadOnlySpan<int> values, params ReadOnlySpan<int> shape) => Add(name, TensorElement.Int32, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream)
    {
        byte[] header = Header(0);
        header = Header(Align(HeaderOffset + header.Length));
        long length = Align(HeaderOffset + header.Length);
        foreach ((_, _, _, byte[] bytes) in _tensors)
        {
            length = Align(length) + bytes.Length;
        }

        byte[] file = new byte[length];
        Magic.CopyTo(file, 0);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(Magic.Length + sizeof(int)), length);
        header.CopyTo(file, HeaderOffset);
        long offset = Align(HeaderOffset + header.Length);
        foreach ((_, _, _, byte[] bytes) in _tensors)
        {
            bytes.CopyTo(file, offset);
            offset = Align(offset + bytes.Length);
        }

        SHA256.HashData(file.AsSpan(HeaderOffset), file.AsSpan(ChecksumOffset));
        stream.Write(file);
    }

    internal static long Align(long offset) => (offset + TensorMemory.Alignment - 1) / TensorMemory.Alignment * TensorMemory.Alignment;

    private void Add(string name, TensorElement element, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> shape)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Tensor files are written on little-endian machines.");
        }

        if (Tensor.Size(element, shape) != bytes.Length)
        {
            throw new ArgumentException($"The shape of '{name}' does not fit its {bytes.Length} bytes.", nameof(shape));
        }

        if (_tensors.Any(tensor => tensor.Name == name))
        {
            throw new ArgumentException($"There is a tensor '{name}' already.", nameof(name));
        }

        _tensors.Add((name, element, shape.ToArray(), bytes.ToArray()));
    }

    // Offsets have a fixed width: the header is as long with false ones as with true ones.
    private byte[] Header(long firstOffset)
    {
        using MemoryStream memory = new();
        using BinaryWriter writer = new(memory, Encoding.UTF8);
        writer.Write(kind);
        writer.Write(metadata);
        writer.Write(_tensors.Count);
        long offset = firstOffset;
        foreach ((string name, TensorElement element, int[] shape, byte[] bytes) in _tensors)
        {
            writer.Write(name);
            writer.Write((byte)element);
            writer.Write((byte)shape.Length);
            foreach (int extent in shape)
            {
                writer.Write(extent);
            }

            writer.Write(offset);
            offset = Align(offset + bytes.Length);
        }

        writer.Flush();
        return memory.ToArray();
    }
}
