using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>GELU and softmax by arithmetic alone, eight lanes at a time: the same bytes on every machine.</summary>
internal static class Activations
{
    private const int Lanes = 8;
    private const float Lowest = -87;

    /// <summary>x · Φ(x), by a rational approximation of the error function (Abramowitz and Stegun 1964, 7.1.26; within 1.5e-7).</summary>
    /// <param name="values">As many as fill whole vectors.</param>
    public static void Gelu(Span<float> values)
    {
        foreach (ref Vector256<float> part in MemoryMarshal.Cast<float, Vector256<float>>(values))
        {
            Vector256<float> size = Vector256.Abs(part) * 0.70710678f;
            Vector256<float> step = Vector256<float>.One / (Vector256<float>.One + (size * 0.3275911f));
            Vector256<float> sum = (step * 1.061405429f) + Vector256.Create(-1.453152027f);
            sum = (sum * step) + Vector256.Create(1.421413741f);
            sum = (sum * step) + Vector256.Create(-0.284496736f);
            sum = (sum * step) + Vector256.Create(0.254829592f);
            Vector256<float> tail = sum * step * Exponential(-(size * size)) * 0.5f;
            Vector256<float> share = Vector256.ConditionalSelect(Vector256.LessThan(part, Vector256<float>.Zero), tail, Vector256<float>.One - tail);
            part *= share;
        }
    }

    /// <summary>Turns scores into weights that add up to one.</summary>
    /// <param name="scores">As many as fill whole vectors; those behind <paramref name="count"/> get weight zero.</param>
    /// <param name="count">How many there really are; at least one.</param>
    public static void Softmax(Span<float> scores, int count)
    {
        scores[count..].Fill(float.NegativeInfinity);
        Span<Vector256<float>> parts = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        Vector256<float> most = parts[0];
        foreach (Vector256<float> part in parts)
        {
            most = Vector256.ConditionalSelect(Vector256.GreaterThan(part, most), part, most);
        }

        float highest = most[0];
        for (int lane = 1; lane < Lanes; lane++)
        {
            highest = Math.Max(highest, most[lane]);
        }

        Vector256<float> top = Vector256.Create(highest);
        Vector256<float> sum = Vector256<float>.Zero;
        foreach (ref Vector256<float> part in parts)
        {
            Vector256<float> isReal = Vector256.GreaterThan(part, Vector256.Create(float.NegativeInfinity));
            part = Vector256.ConditionalSelect(isReal, Exponential(part - top), Vector256<float>.Zero);
            sum += part;
        }

        Vector256<float> share = Vector256.Create(1f / FixedOrder.Sum(sum));
        foreach (ref Vector256<float> part in parts)
        {
            part *= share;
        }
    }

    // e^x = 2^n · e^r with |r| ≤ ln 2 / 2, and Taylor's series for e^r up to the sixth power (within 2e-7).
    private static Vector256<float> Exponential(Vector256<float> power)
    {
        Vector256<float> floor = Vector256.Create(Lowest);
        power = Vector256.ConditionalSelect(Vector256.GreaterThan(power, floor), power, floor);
        Vector256<float> twos = Vector256.Floor((power * 1.44269504f) + Vector256.Create(0.5f));
        Vector256<float> rest = power - (twos * 0.693359375f) - (twos * -2.12194440e-4f);
        Vector256<float> sum = (rest * (1f / 720)) + Vector256.Create(1f / 120);
        sum = (sum * rest) + Vector256.Create(1f / 24);
        sum = (sum * rest) + Vector256.Create(1f / 6);
        sum = (sum * rest) + Vector256.Create(0.5f);
        sum = (sum * rest) + Vector256<float>.One;
        sum = (sum * rest) + Vector256<float>.One;
        Vector256<int> exponent = Vector256.ShiftLeft(Vector256.ConvertToInt32(twos) + Vector256.Create(127), 23);
        return sum * exponent.AsSingle();
    }
}
