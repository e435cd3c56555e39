using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Arguments with base scores that attack and support one another (Baroni et al. 2015). Immutable.</summary>
public sealed class QuantitativeFramework
{
    private readonly ImmutableArray<double> _weights;
    private readonly int[][] _attackers;
    private readonly int[][] _supporters;
    private readonly int[][] _influences;

    /// <summary>Makes a framework.</summary>
    /// <param name="arguments">Names of the arguments.</param>
    /// <param name="weights">A base score from 0 to 1 for each.</param>
    /// <param name="attacks">Pairs of attacker and target, by position.</param>
    /// <param name="supports">Pairs of supporter and supported, by position.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scores are not as many as the names, or not from 0 to 1.</exception>
    public QuantitativeFramework(
        IEnumerable<string> arguments, IEnumerable<double> weights, IEnumerable<(int From, int To)> attacks, IEnumerable<(int From, int To)> supports)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(weights);
        Arguments = [.. arguments];
        _weights = [.. weights];
        if (_weights.Length != Arguments.Length || _weights.Any(static weight => weight is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("Each argument needs a base score from 0 to 1.", nameof(weights));
        }

        _attackers = Group(attacks);
        _supporters = Group(supports);
        _influences = [.. _attackers.Zip(_supporters, static (attackers, supporters) => attackers.Concat(supporters).Distinct().ToArray())];
    }

    /// <summary>Names of the arguments.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The strengths under a semantics.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="semantics"/> is null.</exception>
    public Strengths Evaluate(GradualSemantics semantics)
    {
        ArgumentNullException.ThrowIfNull(semantics);
        StrengthSolver solver = new(
            Arguments.Length,
            argument => _influences[argument],
            (argument, strengths) => semantics.Combine(_weights[argument], Pick(_attackers[argument], strengths), Pick(_supporters[argument], strengths)));
        (double[] values, bool converged, double residual, int steps) = solver.Solve(_weights.AsSpan());
        return new Strengths([.. values], converged, residual, steps);
    }

    private static double[] Pick(int[] positions, double[] strengths)
    {
        double[] picked = new double[positions.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            picked[index] = strengths[positions[index]];
        }

        return picked;
    }

    private int[][] Group(IEnumerable<(int From, int To)> pairs)
    {
        ILookup<int, int> byTarget = pairs.Distinct().ToLookup(static pair => pair.To, static pair => pair.From);
        return [.. Enumerable.Range(0, Arguments.Length).Select(argument => byTarget[argument].ToArray())];
    }
}
