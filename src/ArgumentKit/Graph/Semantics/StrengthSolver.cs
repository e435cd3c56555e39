namespace ArgumentKit.Graph.Semantics;

/// <summary>
/// Computes strengths that depend on one another: part by part in the order of dependence, where there is no cycle in one pass. A cycle is
/// followed as it moves in continuous time until it rests (Runge-Kutta); that it came to rest is told, not assumed.
/// </summary>
internal sealed class StrengthSolver(int count, Func<int, IReadOnlyList<int>> dependencies, Func<int, double[], double> update)
{
    private const double Step = 0.05;
    private const double Rest = 1e-10;
    private const int MostSteps = 20_000;

    private readonly double[] _strengths = new double[count];

    /// <summary>Solves from given starting values.</summary>
    /// <returns>Strengths, whether all cycles came to rest, the fastest change at the end, and the steps of the slowest cycle.</returns>
    public (double[] Strengths, bool Converged, double Residual, int Steps) Solve(ReadOnlySpan<double> start)
    {
        start.CopyTo(_strengths);
        double residual = 0;
        int steps = 0;
        foreach (int[] part in new StronglyConnected(count, dependencies).Parts)
        {
            if (part.Length == 1 && !dependencies(part[0]).Contains(part[0]))
            {
                _strengths[part[0]] = update(part[0], _strengths);
            }
            else
            {
                (double left, int taken) = Follow(part);
                residual = Math.Max(residual, left);
                steps = Math.Max(steps, taken);
            }
        }

        return (_strengths, residual <= Rest, residual, steps);
    }

    private (double Residual, int Steps) Follow(int[] part)
    {
        double[] before = new double[part.Length];
        double[][] slopes = [new double[part.Length], new double[part.Length], new double[part.Length], new double[part.Length]];
        double fastest = double.MaxValue;
        int step = 0;
        for (; step < MostSteps && fastest > Rest; step++)
        {
            for (int index = 0; index < part.Length; index++)
            {
                before[index] = _strengths[part[index]];
            }

            for (int stage = 0; stage < slopes.Length; stage++)
            {
                for (int index = 0; index < part.Length; index++)
                {
                    slopes[stage][index] = update(part[index], _strengths) - _strengths[part[index]];
                }

                double ahead = stage switch { 0 or 1 => Step / 2, 2 => Step, _ => 0 };
                for (int index = 0; index < part.Length; index++)
                {
                    _strengths[part[index]] = before[index] + (ahead * slopes[stage][index]);
                }
            }

            fastest = 0;
            for (int index = 0; index < part.Length; index++)
            {
                double slope = (slopes[0][index] + (2 * slopes[1][index]) + (2 * slopes[2][index]) + slopes[3][index]) / 6;
                _strengths[part[index]] = before[index] + (Step * slope);
                fastest = Math.Max(fastest, Math.Abs(slope));
            }
        }

        return (fastest, step);
    }
}
