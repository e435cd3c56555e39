using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace ArgumentKit.Learning.Quantized;

/// <summary>
/// Four rows by sixteen outputs. The instruction multiplies signed bytes with signed ones: values are shifted down by 128, and 128 times
/// the sum of the weights is added in the end.
/// </summary>
internal readonly unsafe struct ArmDotProductTile : IProductTile
{
    private const int Shift = 128;

    /// <inheritdoc/>
    public static int Rows => 4;

    /// <inheritdoc/>
    public static void Sum(byte** rows, sbyte* weights, int groups, int* weightSums, int* sums)
    {
        byte* row0 = rows[0];
        byte* row1 = rows[1];
        byte* row2 = rows[2];
        byte* row3 = rows[3];
        Vector128<int> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector128<int> b0 = default, b1 = default, b2 = default, b3 = default;
        Vector128<int> c0 = default, c1 = default, c2 = default, c3 = default;
        Vector128<int> d0 = default, d1 = default, d2 = default, d3 = default;
        nint end = (nint)groups * QuantizedMatrix.Group;
        for (nint at = 0; at < end; at += QuantizedMatrix.Group)
        {
            Vector128<sbyte> value0 = Signed(row0 + at);
            Vector128<sbyte> value1 = Signed(row1 + at);
            Vector128<sbyte> value2 = Signed(row2 + at);
            Vector128<sbyte> value3 = Signed(row3 + at);
            Vector128<sbyte> weight = Vector128.Load(weights);
            a0 = Dp.DotProduct(a0, value0, weight);
            b0 = Dp.DotProduct(b0, value1, weight);
            c0 = Dp.DotProduct(c0, value2, weight);
            d0 = Dp.DotProduct(d0, value3, weight);
            weight = Vector128.Load(weights + 16);
            a1 = Dp.DotProduct(a1, value0, weight);
            b1 = Dp.DotProduct(b1, value1, weight);
            c1 = Dp.DotProduct(c1, value2, weight);
            d1 = Dp.DotProduct(d1, value3, weight);
            weight = Vector128.Load(weights + 32);
            a2 = Dp.DotProduct(a2, value0, weight);
            b2 = Dp.DotProduct(b2, value1, weight);
            c2 = Dp.DotProduct(c2, value2, weight);
            d2 = Dp.DotProduct(d2, value3, weight);
            weight = Vector128.Load(weights + 48);
            a3 = Dp.DotProduct(a3, value0, weight);
            b3 = Dp.DotProduct(b3, value1, weight);
            c3 = Dp.DotProduct(c3, value2, weight);
            d3 = Dp.DotProduct(d3, value3, weight);
            weights += 64;
        }

        Store(a0, a1, a2, a3, weightSums, sums);
        Store(b0, b1, b2, b3, weightSums, sums + 16);
        Store(c0, c1, c2, c3, weightSums, sums + 32);
        Store(d0, d1, d2, d3, weightSums, sums + 48);
    }

    private static Vector128<sbyte> Signed(byte* values) => Vector128.Create(*(int*)values ^ unchecked((int)0x80808080)).AsSByte();

    private static void Store(Vector128<int> s0, Vector128<int> s1, Vector128<int> s2, Vector128<int> s3, int* weightSums, int* sums)
    {
        (s0 + (Vector128.Load(weightSums) * Shift)).Store(sums);
        (s1 + (Vector128.Load(weightSums + 4) * Shift)).Store(sums + 4);
        (s2 + (Vector128.Load(weightSums + 8) * Shift)).Store(sums + 8);
        (s3 + (Vector128.Load(weightSums + 12) * Shift)).Store(sums + 12);
    }
}
