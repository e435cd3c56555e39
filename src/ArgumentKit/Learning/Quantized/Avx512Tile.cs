using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArgumentKit.Learning.Quantized;

/// <summary>Six rows by sixteen outputs. A sum stands in two halves, one for each pair of a group's inputs, until the end.</summary>
internal readonly unsafe struct Avx512Tile : IProductTile
{
    /// <inheritdoc/>
    public static int Rows => 6;

    /// <inheritdoc/>
    public static void Sum(byte** rows, sbyte* weights, int groups, int* weightSums, int* sums)
    {
        byte* row0 = rows[0];
        byte* row1 = rows[1];
        byte* row2 = rows[2];
        byte* row3 = rows[3];
        byte* row4 = rows[4];
        byte* row5 = rows[5];
        Vector512<int> low0 = default, low1 = default, low2 = default, low3 = default, low4 = default, low5 = default;
        Vector512<int> high0 = default, high1 = default, high2 = default, high3 = default, high4 = default, high5 = default;
        nint end = (nint)groups * QuantizedMatrix.Group;
        for (nint at = 0; at < end; at += QuantizedMatrix.Group)
        {
            Vector512<short> low = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights));
            Vector512<short> high = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights + 32));
            Vector512<short> value = Widen(row0 + at);
            low0 += Avx512BW.MultiplyAddAdjacent(value, low);
            high0 += Avx512BW.MultiplyAddAdjacent(value, high);
            value = Widen(row1 + at);
            low1 += Avx512BW.MultiplyAddAdjacent(value, low);
            high1 += Avx512BW.MultiplyAddAdjacent(value, high);
            value = Widen(row2 + at);
            low2 += Avx512BW.MultiplyAddAdjacent(value, low);
            high2 += Avx512BW.MultiplyAddAdjacent(value, high);
            value = Widen(row3 + at);
            low3 += Avx512BW.MultiplyAddAdjacent(value, low);
            high3 += Avx512BW.MultiplyAddAdjacent(value, high);
            value = Widen(row4 + at);
            low4 += Avx512BW.MultiplyAddAdjacent(value, low);
            high4 += Avx512BW.MultiplyAddAdjacent(value, high);
            value = Widen(row5 + at);
            low5 += Avx512BW.MultiplyAddAdjacent(value, low);
            high5 += Avx512BW.MultiplyAddAdjacent(value, high);
            weights += 64;
        }

        Join(low0, high0).Store(sums);
        Join(low1, high1).Store(sums + 16);
        Join(low2, high2).Store(sums + 32);
        Join(low3, high3).Store(sums + 48);
        Join(low4, high4).Store(sums + 64);
        Join(low5, high5).Store(sums + 80);
    }

    private static Vector512<short> Widen(byte* values) => Avx512BW.ConvertToVector512Int16(Vector256.Create(*(int*)values).AsByte());

    private static Vector512<int> Join(Vector512<int> low, Vector512<int> high)
    {
        Vector512<int> even = Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        Vector512<int> odd = Vector512.Create(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
        return Avx512F.PermuteVar16x32x2(low, even, high) + Avx512F.PermuteVar16x32x2(low, odd, high);
    }
}
