using System.Numerics;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// Signed distances between two words in few classes: exact when near, by powers of two when far, for a word three ahead and one four
/// ahead differ more than one thirty and one forty ahead.
/// </summary>
internal static class DistanceBucket
{
    /// <summary>Distances up to this one have a class each.</summary>
    private const int Exact = 8;

    /// <summary>Classes on one side: the exact ones, then [9..16), [16..32), … and everything from 256.</summary>
    private const int OneSide = 14;

    /// <summary>Number of classes; the middle one is distance zero.</summary>
    public const int Count = (2 * OneSide) + 1;

    /// <summary>The class of a distance.</summary>
    public static int Of(int distance)
    {
        int size = Math.Abs(distance);
        int side = size <= Exact ? size : Math.Min(OneSide, Exact + BitOperations.Log2((uint)size) - 2);
        return distance < 0 ? OneSide - side : OneSide + side;
    }
}
