namespace ArgumentKit.Learning.Tensors;

/// <summary>
/// Bytes at an address that never moves: either a part of the loaded assembly, or an array of ours outside the moving heap.
/// Vector instructions read it through pointers, so whoever keeps a pointer keeps this object too.
/// </summary>
internal sealed unsafe class TensorMemory
{
    /// <summary>Tensors begin at multiples of this, so that none shares a cache line with its neighbour.</summary>
    public const int Alignment = 64;

    private readonly object? _owner;

    private TensorMemory(byte* start, long length, object? owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    /// <summary>Where the bytes begin.</summary>
    public byte* Start { get; }

    /// <summary>How many there are.</summary>
    public long Length { get; }

    /// <summary>New zeroed memory at an aligned address.</summary>
    public static TensorMemory Allocate(long length)
    {
        byte[] array = GC.AllocateArray<byte>(checked((int)(length + Alignment)), pinned: true);
        fixed (byte* start = array)
        {
            nuint past = (nuint)start % Alignment;
            return new TensorMemory(start + (Alignment - past), length, array);
        }
    }

    /// <summary>The rest of a stream: in place where the stream is memory already (an assembly's resource, which is never unloaded), else copied.</summary>
    /// <exception cref="InvalidDataException">It is longer than an array can be.</exception>
    public static TensorMemory Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory)
        {
            return new TensorMemory(memory.PositionPointer, memory.Length - memory.Position, memory);
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        TensorMemory result = Allocate(copy.Length);
        copy.GetBuffer().AsSpan(0, (int)copy.Length).CopyTo(result.Bytes(0, copy.Length));
        return result;
    }

    /// <summary>A stretch of the bytes.</summary>
    public Span<byte> Bytes(long offset, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - offset);
        GC.KeepAlive(_owner);
        return new Span<byte>(Start + offset, checked((int)length));
    }
}
