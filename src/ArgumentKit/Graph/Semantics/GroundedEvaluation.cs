namespace ArgumentKit.Graph.Semantics;

/// <summary>Computes the grounded labelling of a graph: starts with everything undecided and settles what must be, until nothing changes.</summary>
internal sealed class GroundedEvaluation(EvaluationGraph graph, EvaluationOptions options)
{
    private readonly Label[] _labels = new Label[graph.Nodes.Count];

    public GraphLabelling Run()
    {
        Queue<int> due = new(Enumerable.Range(0, _labels.Length));
        while (due.TryDequeue(out int position))
        {
            if (_labels[position] != Label.Undecided)
            {
                continue;
            }

            EvaluationNode node = graph.Nodes[position];
            _labels[position] = node.Relation is null ? OfClaim(node) : OfRelation(node);
            if (_labels[position] != Label.Undecided)
            {
                foreach (int dependent in node.Dependents)
                {
                    due.Enqueue(dependent);
                }
            }
        }

        return new GraphLabelling(graph, _labels, options);
    }

    /// <summary>Whether a claim is taken for granted.</summary>
    public static bool IsGranted(EvaluationNode node, EvaluationOptions options) => node.Claims.Exists(claim =>
        options.IsGranted?.Invoke(claim) ?? (node.Supports.Count == 0));

    private Label OfRelation(EvaluationNode node)
    {
        Label premises = All(node.Premises);
        Label undercut = Any(node.Attacks);
        return node.IsOutweighed || premises == Label.Out || undercut == Label.In ? Label.Out
            : premises == Label.In && undercut == Label.Out ? Label.In
            : Label.Undecided;
    }

    private Label OfClaim(EvaluationNode node)
    {
        if (options.IsAssumed is { } isAssumed && node.Claims.Exists(claim => isAssumed(claim)))
        {
            return Label.In;
        }

        bool isGranted = IsGranted(node, options);
        Label supported = isGranted ? Label.In : Any(node.Supports);
        Label attacked = options.Accrual == AccrualPolicy.AnyAttackDefeats ? Any(node.Attacks) : Outweighed(node, isGranted);
        return supported == Label.Out || attacked == Label.In ? Label.Out
            : supported == Label.In && attacked == Label.Out ? Label.In
            : Label.Undecided;
    }

    /// <summary>Whether the attacks outweigh the supports for sure, for sure not, or perhaps. A granted claim has a reason of full confidence.</summary>
    private Label Outweighed(EvaluationNode node, bool isGranted)
    {
        double surely = Weight(node.Attacks, static label => label == Label.In);
        double atMost = Weight(node.Attacks, static label => label != Label.Out);
        double own = isGranted ? 1 : 0;
        double favor = Accrue(own, Weight(node.Supports, static label => label == Label.In));
        double favorAtMost = Accrue(own, Weight(node.Supports, static label => label != Label.Out));
        return surely > 0 && surely >= favorAtMost ? Label.In
            : atMost == 0 || atMost < favor ? Label.Out
            : Label.Undecided;
    }

    private double Accrue(double one, double other) => options.Accrual == AccrualPolicy.SumCounts ? one + other : Math.Max(one, other);

    private double Weight(List<int> relations, Func<Label, bool> counts) => relations
        .Where(position => counts(_labels[position]))
        .Select(position => graph.Nodes[position].Relation!.Confidence)
        .Aggregate(0.0, Accrue);

    /// <summary>In if all stand, out if one is rejected.</summary>
    private Label All(List<int> positions)
    {
        Label all = Label.In;
        foreach (int position in positions)
        {
            if (_labels[position] == Label.Out)
            {
                return Label.Out;
            }

            if (_labels[position] == Label.Undecided)
            {
                all = Label.Undecided;
            }
        }

        return all;
    }

    /// <summary>In if one stands, out if all are rejected.</summary>
    private Label Any(List<int> positions)
    {
        Label any = Label.Out;
        foreach (int position in positions)
        {
            if (_labels[position] == Label.In)
            {
                return Label.In;
            }

            if (_labels[position] == Label.Undecided)
            {
                any = Label.Undecided;
            }
        }

        return any;
    }
}
