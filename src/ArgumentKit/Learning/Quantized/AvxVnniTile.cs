using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// Six rows by sixteen outputs: twelve sums, two weights and a value fill fifteen of the sixteen registers that AVX-VNNI can name.
/// </summary>
internal readonly unsafe struct AvxVnniTile : IProductTile
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
        Vector256<int> low0 = default, low1 = default, low2 = default, low3 = default, low4 = default, low5 = default;
        Vector256<int> high0 = default, high1 = default, high2 = default, high3 = default, high4 = default, high5 = default;
        nint end = (nint)groups * QuantizedMatrix.Group;
        for (nint at = 0; at < end; at += QuantizedMatrix.Group)
        {
            Vector256<sbyte> low = Vector256.Load(weights);
            Vector256<sbyte> high = Vector256.Load(weights + 32);
            Vector256<byte> value = Vector256.Create(*(int*)(row0 + at)).AsByte();
            low0 = AvxVnni.MultiplyWideningAndAdd(low0, value, low);
            high0 = AvxVnni.MultiplyWideningAndAdd(high0, value, high);
            value = Vector256.Create(*(int*)(row1 + at)).AsByte();
            low1 = AvxVnni.MultiplyWideningAndAdd(low1, value, low);
            high1 = AvxVnni.MultiplyWideningAndAdd(high1, value, high);
            value = Vector256.Create(*(int*)(row2 + at)).AsByte();
            low2 = AvxVnni.MultiplyWideningAndAdd(low2, value, low);
            high2 = AvxVnni.MultiplyWideningAndAdd(high2, value, high);
            value = Vector256.Create(*(int*)(row3 + at)).AsByte();
            low3 = AvxVnni.MultiplyWideningAndAdd(low3, value, low);
            high3 = AvxVnni.MultiplyWideningAndAdd(high3, value, high);
            value = Vector256.Create(*(int*)(row4 + at)).AsByte();
            low4 = AvxVnni.MultiplyWideningAndAdd(low4, value, low);
            high4 = AvxVnni.MultiplyWideningAndAdd(high4, value, high);
            value = Vector256.Create(*(int*)(row5 + at)).AsByte();
            low5 = AvxVnni.MultiplyWideningAndAdd(low5, value, low);
            high5 = AvxVnni.MultiplyWideningAndAdd(high5, value, high);
            weights += 64;
        }

        low0.Store(sums);
        high0.Store(sums + 8);
        low1.Store(sums + 16);
        high1.Store(sums + 24);
        low2.Store(sums + 32);
        high2.Store(sums + 40);
        low3.Store(sums + 48);
        high3.Store(sums + 56);
        low4.Store(sums + 64);
        high4.Store(sums + 72);
        low5.Store(sums + 80);
        high5.Store(sums + 88);
    }
}
