using System.Runtime.InteropServices;

namespace ArgumentKit.Learning.Tensors;

/// <summary>A named block of numbers inside a <see cref="TensorFile"/>, in row-major order. It stays where it is.</summary>
internal sealed unsafe class Tensor
{
    private readonly TensorMemory _memory;
    private readonly long _offset;
    private readonly int[] _shape;

    internal Tensor(string name, TensorElement element, int[] shape, TensorMemory memory, long offset)
    {
        Name = name;
        Element = element;
        _shape = shape;
        _memory = memory;
        _offset = offset;
    }

    /// <summary>Its name, unique in its file.</summary>
    public string Name { get; }

    /// <summary>What its elements are.</summary>
    public TensorElement Element { get; }

    /// <summary>Its extents, outermost first.</summary>
    public ReadOnlySpan<int> Shape => _shape;

    /// <summary>Number of elements.</summary>
    public int Count => checked((int)(ByteCount / ElementSize(Element)));

    /// <summary>Where it begins. Keep this object alive while the pointer is used.</summary>
    public byte* Start => _memory.Start + _offset;

    internal long ByteCount => Size(Element, _shape);

    /// <summary>The signed bytes of an <see cref="TensorElement.Int8"/> tensor.</summary>
    public ReadOnlySpan<sbyte> Int8() => As<sbyte>(TensorElement.Int8);

    /// <summary>The numbers of a <see cref="TensorElement.Float32"/> tensor.</summary>
    public ReadOnlySpan<float> Float32() => As<float>(TensorElement.Float32);

    /// <summary>The numbers of a <see cref="TensorElement.UInt16"/> tensor.</summary>
    public ReadOnlySpan<ushort> UInt16() => As<ushort>(TensorElement.UInt16);

    /// <summary>The numbers of an <see cref="TensorElement.Int32"/> tensor.</summary>
    public ReadOnlySpan<int> Int32() => As<int>(TensorElement.Int32);

    internal static int ElementSize(TensorElement element) => element switch
    {
        TensorElement.Int8 => sizeof(sbyte),
        TensorElement.UInt16 => sizeof(ushort),
        _ => sizeof(float),
    };

    /// <summary>Number of bytes that a tensor takes.</summary>
    /// <exception cref="OverflowException">An extent is negative or the whole too large.</exception>
    internal static long Size(TensorElement element, ReadOnlySpan<int> shape)
    {
        long size = ElementSize(element);
        foreach (int extent in shape)
        {
            size = checked((int)(size * checked((uint)extent)));
        }

        return size;
    }

    private ReadOnlySpan<T> As<T>(TensorElement element)
        where T : unmanaged =>
        Element == element
            ? MemoryMarshal.Cast<byte, T>(_memory.Bytes(_offset, ByteCount))
            : throw new InvalidOperationException($"The tensor '{Name}' holds {Element}, not {element}.");
}
