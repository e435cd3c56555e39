namespace ArgumentKit.Graph.Semantics;

/// <summary>
/// How the strength of an argument follows from its base score and the strengths of what supports and attacks it: those strengths are
/// added up, then moved into the base score (the modular view of Mossakowski and Neuhaus 2018).
/// </summary>
public sealed class GradualSemantics
{
    private readonly Func<double, double, double> _addSupport;
    private readonly Func<double, double> _term;
    private readonly bool _isProduct;
    private readonly Func<double, double, double> _influence;

    private GradualSemantics(string name, bool isProduct, Func<double, double> term, Func<double, double, double> influence)
    {
        Name = name;
        _isProduct = isProduct;
        _term = term;
        _influence = influence;
        _addSupport = isProduct ? static (product, term) => product * term : static (sum, term) => sum + term;
    }

    /// <summary>Quadratic energy (Potyka 2018): many weak reasons never add up to certainty. The default.</summary>
    public static GradualSemantics QuadraticEnergy { get; } = new("quadratic-energy", false, static strength => strength, static (weight, energy) => Move(weight, Square(energy)));

    /// <summary>DF-QuAD (Rago et al. 2016): reasons combine as independent chances do, and soon saturate.</summary>
    public static GradualSemantics DfQuad { get; } = new("df-quad", true, static strength => 1 - strength, Move);

    /// <summary>Euler-based (Amgoud and Ben-Naim 2018).</summary>
    public static GradualSemantics EulerBased { get; } =
        new("euler", false, static strength => strength, static (weight, energy) => 1 - ((1 - (weight * weight)) / (1 + (weight * Math.Exp(energy)))));

    /// <summary>DF-QuAD with squared products.</summary>
    public static GradualSemantics SquaredDfQuad { get; } = new("squared-df-quad", true, static strength => (1 - strength) * (1 - strength), Move);

    /// <summary>An energy of squared strengths that saturates linearly.</summary>
    public static GradualSemantics SquaredEnergy { get; } =
        new("squared-energy", false, static strength => strength * strength, static (weight, energy) => Move(weight, energy / (1 + Math.Abs(energy))));

    /// <summary>Multilayer perceptron (Potyka 2021): base scores of 0 and 1 never move.</summary>
    public static GradualSemantics Perceptron { get; } =
        new("mlp", false, static strength => strength, static (weight, energy) => 1 / (1 + (((1 - weight) / weight) * Math.Exp(-energy))));

    /// <summary>The name: lower case, with hyphens.</summary>
    public string Name { get; }

    /// <summary>All semantics.</summary>
    public static IReadOnlyList<GradualSemantics> All { get; } = [QuadraticEnergy, DfQuad, EulerBased, SquaredDfQuad, SquaredEnergy, Perceptron];

    /// <summary>The strength of one argument.</summary>
    /// <param name="weight">Its base score, from 0 to 1.</param>
    /// <param name="attackers">Strengths of what attacks it.</param>
    /// <param name="supporters">Strengths of what supports it.</param>
    public double Combine(double weight, ReadOnlySpan<double> attackers, ReadOnlySpan<double> supporters)
    {
        double against = Add(attackers);
        double favor = Add(supporters);

        // Products are of what the reasons leave open, so the side that leaves less open wins.
        return _influence(weight, _isProduct ? against - favor : favor - against);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private double Add(ReadOnlySpan<double> strengths)
    {
        double total = _isProduct ? 1 : 0;
        foreach (double strength in strengths)
        {
            total = _addSupport(total, _term(strength));
        }

        return total;
    }

    private static double Move(double weight, double impact) => impact > 0 ? weight + (impact * (1 - weight)) : weight + (impact * weight);

    private static double Square(double energy) => Math.Sign(energy) * energy * energy / (1 + (energy * energy));
}
