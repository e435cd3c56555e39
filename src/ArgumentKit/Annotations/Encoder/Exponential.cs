namespace ArgumentKit.Annotations.Encoder;

/// <summary>The exponential function by arithmetic alone, since the one of the platform may differ in its last bits between machines.</summary>
internal static class Exponential
{
    private const double Ln2 = 0.693147180559945309417;
    private const double Limit = 700;

    /// <summary>e to a power; powers beyond ±700 give what ±700 gives.</summary>
    public static double Of(double power)
    {
        power = Math.Clamp(power, -Limit, Limit);
        int twos = (int)Math.Round(power / Ln2);
        double rest = power - (twos * Ln2);

        // Taylor's series; |rest| is at most 0.35, so the twelfth term is below 1e-14.
        double sum = 1;
        double term = 1;
        for (int index = 1; index <= 12; index++)
        {
            term *= rest / index;
            sum += term;
        }

        return Math.ScaleB(sum, twos);
    }
}
