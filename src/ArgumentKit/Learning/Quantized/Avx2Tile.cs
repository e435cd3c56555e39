using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArgumentKit.Learning.Quantized;

/// <summary>Two rows by sixteen outputs. A sum stands in two halves, one for each pair of a group's inputs, until the end.</summary>
internal readonly unsafe struct Avx2Tile : IProductTile
{
    /// <inheritdoc/>
    public static int Rows => 2;

    /// <inheritdoc/>
    public static void Sum(byte** rows, sbyte* weights, int groups, int* weightSums, int* sums)
    {
        byte* row0 = rows[0];
        byte* row1 = rows[1];
        Vector256<int> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector256<int> b0 = default, b1 = default, b2 = default, b3 = default;
        nint end = (nint)groups * QuantizedMatrix.Group;
        for (nint at = 0; at < end; at += QuantizedMatrix.Group)
        {
            Vector256<short> value0 = Avx2.ConvertToVector256Int16(Vector128.Create(*(int*)(row0 + at)).AsByte());
            Vector256<short> value1 = Avx2.ConvertToVector256Int16(Vector128.Create(*(int*)(row1 + at)).AsByte());
            Vector256<short> weight = Avx2.ConvertToVector256Int16(weights);
            a0 += Avx2.MultiplyAddAdjacent(value0, weight);
            b0 += Avx2.MultiplyAddAdjacent(value1, weight);
            weight = Avx2.ConvertToVector256Int16(weights + 16);
            a1 += Avx2.MultiplyAddAdjacent(value0, weight);
            b1 += Avx2.MultiplyAddAdjacent(value1, weight);
            weight = Avx2.ConvertToVector256Int16(weights + 32);
            a2 += Avx2.MultiplyAddAdjacent(value0, weight);
            b2 += Avx2.MultiplyAddAdjacent(value1, weight);
            weight = Avx2.ConvertToVector256Int16(weights + 48);
            a3 += Avx2.MultiplyAddAdjacent(value0, weight);
            b3 += Avx2.MultiplyAddAdjacent(value1, weight);
            weights += 64;
        }

        Join(a0, a1).Store(sums);
        Join(a2, a3).Store(sums + 8);
        Join(b0, b1).Store(sums + 16);
        Join(b2, b3).Store(sums + 24);
    }

    private static Vector256<int> Join(Vector256<int> first, Vector256<int> second) =>
        Avx2.Permute4x64(Avx2.HorizontalAdd(first, second).AsInt64(), 0b_11_01_10_00).AsInt32();
}
