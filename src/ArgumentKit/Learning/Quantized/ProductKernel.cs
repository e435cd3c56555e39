namespace ArgumentKit.Learning.Quantized;

/// <summary>The instructions that a product of bytes may be computed with. All give the same sums, since integer sums are exact.</summary>
internal enum ProductKernel
{
    /// <summary>Plain C#, for any machine.</summary>
    Portable,

    /// <summary>Arm's dot product of signed bytes.</summary>
    ArmDotProduct,

    /// <summary>x86 with AVX2: bytes widened to 16 bits, since its product of bytes saturates.</summary>
    Avx2,

    /// <summary>x86 with AVX-512 but without AVX-VNNI: the same, twice as wide.</summary>
    Avx512,

    /// <summary>x86 with AVX-VNNI: four products of bytes and their sum in one instruction.</summary>
    AvxVnni,
}
