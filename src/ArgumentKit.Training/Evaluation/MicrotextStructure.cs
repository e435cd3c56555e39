using System.Collections.Immutable;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>
/// An argument as a dependency tree over its units: an undercut or addition hangs on the unit from which the relation starts that it
/// bears on (Peldszus and Stede 2015).
/// </summary>
/// <param name="Targets">For each unit the index of the one that it bears on, -1 for the central claim and what is not attached.</param>
/// <param name="Functions">What each unit does.</param>
internal sealed record MicrotextStructure(ImmutableArray<int> Targets, ImmutableArray<MicrotextFunction> Functions)
{
    /// <summary>Number of units.</summary>
    public int Count => Targets.Length;

    /// <summary>The annotated structure of a text.</summary>
    public static MicrotextStructure From(Microtext text)
    {
        Dictionary<string, int> unitOf = text.Units.Select(static (unit, index) => (unit.Id, index)).ToDictionary();
        foreach (MicrotextEdge edge in text.Edges)
        {
            unitOf.Add(edge.Id, edge.Source);
        }

        int[] targets = new int[text.Units.Length];
        Array.Fill(targets, -1);
        MicrotextFunction[] functions = new MicrotextFunction[text.Units.Length];
        foreach (MicrotextEdge edge in text.Edges)
        {
            targets[edge.Source] = unitOf[edge.Target];
            functions[edge.Source] = edge.Kind is MicrotextEdgeKind.Rebut or MicrotextEdgeKind.Undercut
                ? MicrotextFunction.Attack
                : MicrotextFunction.Support;
        }

        return new MicrotextStructure([.. targets], [.. functions]);
    }

    /// <summary>
    /// Whether a unit speaks for the opponent: an odd number of attacks lies between it and the end of its chain. A chain that runs in a
    /// circle ends where it closes.
    /// </summary>
    public bool IsOpponent(int unit)
    {
        bool isOpponent = false;
        int steps = 0;
        for (int current = unit; Targets[current] >= 0 && steps < Count; current = Targets[current])
        {
            isOpponent ^= Functions[current] == MicrotextFunction.Attack;
            steps++;
        }

        return isOpponent;
    }
}
