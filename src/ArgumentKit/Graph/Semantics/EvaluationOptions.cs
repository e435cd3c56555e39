namespace ArgumentKit.Graph.Semantics;

/// <summary>What is taken for granted when a graph is evaluated, and how reasons weigh.</summary>
public sealed record EvaluationOptions
{
    /// <summary>
    /// Which claims stand unless something speaks against them. By default those that the graph gives no reason for and that negate nothing:
    /// what an author just says. Claims with reasons stand or fall with them.
    /// </summary>
    public Func<ClaimNode, bool>? IsGranted { get; init; }

    /// <summary>Which claims stand whatever speaks against them; the default is none.</summary>
    public Func<ClaimNode, bool>? IsAssumed { get; init; }

    /// <summary>What several reasons amount to; the default lets any standing attack defeat.</summary>
    public AccrualPolicy Accrual { get; init; }

    /// <summary>How strengths follow from strengths; the default is quadratic energy.</summary>
    public GradualSemantics Gradual { get; init; } = GradualSemantics.QuadraticEnergy;

    /// <summary>Base score of a claim about which nothing is said, from 0 to 1; the default is one half.</summary>
    public double DefaultWeight { get; init; } = 0.5;
}
