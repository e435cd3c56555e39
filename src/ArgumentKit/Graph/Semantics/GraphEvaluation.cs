using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Which claims and relations of a graph stand, and how strong they are, straight from the reified graph: linked premises, undercuts, rephrases and preferences as they are.</summary>
public static class GraphEvaluation
{
    /// <summary>
    /// The grounded labelling. An inference holds when all its premises stand and no undercut does; a claim stands when it is granted or an
    /// inference to it holds, and no attack on it does; what that leaves open is undecided. Linear in the size of the graph but for
    /// nodes on which much bears.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static GraphLabelling Label(this ArgumentGraph graph, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new GroundedEvaluation(new EvaluationGraph(graph), options ?? new EvaluationOptions()).Run();
    }

    /// <summary>
    /// Strengths from 0 to 1. A relation is as strong as its weakest premise lets it be, and undercuts weaken it; a claim starts from how
    /// sure its maker is of it and moves by what supports and attacks it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static GraphStrengths Weigh(this ArgumentGraph graph, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        EvaluationOptions chosen = options ?? new EvaluationOptions();
        EvaluationGraph ready = new(graph);
        double[] start = [.. ready.Nodes.Select(node => BaseScore(node, chosen))];
        StrengthSolver solver = new(
            ready.Nodes.Count,
            position => Influences(ready.Nodes[position]),
            (position, strengths) => Strength(ready.Nodes[position], start[position], strengths, chosen.Gradual));
        (double[] values, bool converged, double residual, int steps) = solver.Solve(start);
        return new GraphStrengths(
            ready.Positions.ToImmutableDictionary(static pair => pair.Key, pair => values[pair.Value]),
            converged,
            residual,
            steps);
    }

    private static List<int> Influences(EvaluationNode node) => [.. node.Premises, .. node.Supports, .. node.Attacks];

    /// <summary>Scores of exactly 0 or 1 could never move; what is sure is nearly so.</summary>
    private static double BaseScore(EvaluationNode node, EvaluationOptions options)
    {
        double score = node.Relation?.Confidence
            ?? node.Claims.Select(static claim => claim.Assess(AssessmentAspect.Existence)).FirstOrDefault(static value => value is not null)
            ?? options.DefaultWeight;
        return double.IsFinite(score) ? Math.Clamp(score, 0.01, 0.99) : options.DefaultWeight;
    }

    private static double Strength(EvaluationNode node, double score, double[] strengths, GradualSemantics semantics)
    {
        double weakest = 1;
        foreach (int premise in node.Premises)
        {
            weakest = Math.Min(weakest, strengths[premise]);
        }

        if (node.IsOutweighed)
        {
            return 0;
        }

        double[] attacks = [.. node.Attacks.Select(position => strengths[position])];
        double[] supports = [.. node.Supports.Select(position => strengths[position])];
        return semantics.Combine(score * weakest, attacks, supports);
    }
}
