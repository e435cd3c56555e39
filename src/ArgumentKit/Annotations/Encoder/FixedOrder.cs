using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Sums of floats in one fixed order: eight lanes side by side, then the lanes; so every machine gives the same bytes.</summary>
internal static class FixedOrder
{
    /// <summary>The sum of the products of two rows, whose length is a multiple of eight.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector256<float>> first = MemoryMarshal.Cast<float, Vector256<float>>(left);
        ReadOnlySpan<Vector256<float>> second = MemoryMarshal.Cast<float, Vector256<float>>(right[..left.Length]);
        Vector256<float> sum = Vector256<float>.Zero;
        for (int index = 0; index < first.Length; index++)
        {
            // Product and sum are rounded apart: a fused step would give other bytes where a machine lacks it.
            sum += first[index] * second[index];
        }

        return Sum(sum);
    }

    /// <summary>The sum of eight lanes.</summary>
    public static float Sum(Vector256<float> lanes)
    {
        Vector128<float> half = lanes.GetLower() + lanes.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    /// <summary>Adds one row to another, number by number.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> added)
    {
        for (int index = 0; index < sum.Length; index++)
        {
            sum[index] += added[index];
        }
    }

    /// <summary>Sets what is negative to zero.</summary>
    public static void Rectify(Span<float> values)
    {
        foreach (ref float value in values)
        {
            value = value > 0 ? value : 0;
        }
    }

    /// <summary>The mean of rows.</summary>
    /// <param name="rows">All rows, one after another.</param>
    /// <param name="numbers">The rows to take; at least one.</param>
    /// <param name="mean">Takes the mean; as long as a row.</param>
    public static void Mean(ReadOnlySpan<float> rows, ReadOnlySpan<int> numbers, Span<float> mean)
    {
        mean.Clear();
        float share = 1f / numbers.Length;
        foreach (int number in numbers)
        {
            ReadOnlySpan<float> row = rows.Slice(number * mean.Length, mean.Length);
            for (int index = 0; index < row.Length; index++)
            {
                mean[index] += row[index] * share;
            }
        }
    }
}
