namespace ArgumentKit.Learning.Tensors;

/// <summary>What a tensor's elements are. The numbers stand in files and never change.</summary>
internal enum TensorElement : byte
{
    /// <summary>Signed bytes.</summary>
    Int8 = 0,

    /// <summary>IEEE single precision.</summary>
    Float32 = 1,

    /// <summary>Unsigned 16-bit integers.</summary>
    UInt16 = 2,

    /// <summary>Signed 32-bit integers.</summary>
    Int32 = 3,
}
