using System.Buffers.Binary;
using System.Security.Cryptography;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Tests.Learning;

public class TensorFileTests
{
    [Fact]
    public void Gives_back_what_was_written()
    {
        TensorFile file = Open(Written());
        Assert.Equal(("test", "{}"), (file.Kind, file.Metadata));
        Assert.Equal(["a", "b", "c", "d"], file.Names);
        Assert.Equal([-128, 0, 127], file.Get("a", TensorElement.Int8, 3).Int8().ToArray());
        Assert.Equal([1.5f, -0f, float.MaxValue, float.Epsilon], file.Get("b", TensorElement.Float32, 2, 2).Float32().ToArray());
        Assert.Equal([65535], file.Get("c", TensorElement.UInt16, 1).UInt16().ToArray());
        Assert.Equal([int.MinValue, 7], file.Get("d", TensorElement.Int32, 2, 1).Int32().ToArray());
    }

    [Fact]
    public unsafe void Reads_memory_in_place()
    {
        byte[] bytes = Written();
        fixed (byte* start = bytes)
        {
            using UnmanagedMemoryStream stream = new(start, bytes.Length);
            TensorFile file = TensorFile.Open("t.weights", stream, "test");
            Tensor tensor = file.Get("b", TensorElement.Float32);
            Assert.InRange((nint)tensor.Start, (nint)start, (nint)start + bytes.Length);
            Assert.Equal(0, (tensor.Start - start) % 64);
        }
    }

    [Fact]
    public unsafe void Copies_other_streams_to_aligned_memory()
    {
        Tensor tensor = Open(Written()).Get("a", TensorElement.Int8);
        Assert.Equal(0, (nint)tensor.Start % 64);
    }

    [Fact]
    public void The_same_tensors_give_the_same_bytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void Every_shorter_file_is_refused()
    {
        byte[] bytes = Written();
        Assert.All(Enumerable.Range(0, bytes.Length), length => Refused(bytes[..length]));
        Refused([.. bytes, 0]);
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        byte[] bytes = Written();
        for (int index = 0; index < bytes.Length; index++)
        {
            bytes[index] ^= 0x41;
            Refused(bytes);
            bytes[index] ^= 0x41;
        }
    }

    /// <summary>A valid checksum over nonsense: still the one exception, never another.</summary>
    [Fact]
    public void Nonsense_under_a_valid_checksum_is_refused_or_harmless()
    {
        byte[] bytes = Written();
        Random random = new(7);
        for (int trial = 0; trial < 2000; trial++)
        {
            byte[] changed = [.. bytes];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                changed[random.Next(TensorFileWriter.HeaderOffset, 192)] = (byte)random.Next(256);
            }

            SHA256.HashData(changed.AsSpan(TensorFileWriter.HeaderOffset), changed.AsSpan(TensorFileWriter.ChecksumOffset));
            try
            {
                TensorFile file = Open(changed);
                foreach (string name in file.Names)
                {
                    Assert.InRange(file.Get(name, TensorElement.Float32).Float32().Length, 0, bytes.Length);
                }
            }
            catch (DataFormatException)
            {
            }
        }
    }

    [Fact]
    public void Foreign_and_newer_files_are_told_apart()
    {
        byte[] newer = Written();
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(8), 2);
        Assert.Contains("format version 1, found 2", Refused(newer).Message, StringComparison.Ordinal);
        Assert.Contains("no file of tensors", Refused("ARGKIT\u001A\n plus more"u8.ToArray()).Message, StringComparison.Ordinal);
        using MemoryStream stream = new(Written());
        string message = Assert.Throws<DataFormatException>(() => TensorFile.Open("t.weights", stream, "other")).Message;
        Assert.Contains("expected a file of kind 'other', found 'test'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_misshapen_tensors_are_told_by_name()
    {
        TensorFile file = Open(Written());
        Assert.Equal("tensor 'x'", Assert.Throws<DataFormatException>(() => file.Get("x", TensorElement.Int8)).Place);
        Assert.Contains("Float32", Assert.Throws<DataFormatException>(() => file.Get("b", TensorElement.Int8)).Message, StringComparison.Ordinal);
        Assert.Contains("4 x 1, found 2 x 2", Assert.Throws<DataFormatException>(() => file.Get("b", TensorElement.Float32, 4, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_refuses_what_it_could_not_read_back()
    {
        TensorFileWriter writer = new("test", "");
        writer.Add("a", [1f], 1);
        Assert.Throws<ArgumentException>(() => writer.Add("a", [1f], 1));
        Assert.Throws<ArgumentException>(() => writer.Add("b", [1f], 2));
    }

    internal static TensorFile Open(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return TensorFile.Open("t.weights", stream, "test");
    }

    internal static TensorFile RoundTrip(Action<TensorFileWriter> write)
    {
        TensorFileWriter writer = new("test", "");
        write(writer);
        using MemoryStream stream = new();
        writer.Save(stream);
        return Open(stream.ToArray());
    }

    private static DataFormatException Refused(byte[] bytes) => Assert.Throws<DataFormatException>(() => Open(bytes));

    private static byte[] Written()
    {
        TensorFileWriter writer = new("test", "{}");
        writer.Add("a", (sbyte[])[-128, 0, 127], 3);
        writer.Add("b", [1.5f, -0f, float.MaxValue, float.Epsilon], 2, 2);
        writer.Add("c", (ushort[])[65535], 1);
        writer.Add("d", (int[])[int.MinValue, 7], 2, 1);
        using MemoryStream stream = new();
        writer.Save(stream);
        return stream.ToArray();
    }
}
