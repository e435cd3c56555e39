using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Arguments without structure, and which attacks which (Dung 1995). Immutable.</summary>
public sealed class DungFramework
{
    private readonly ImmutableArray<ImmutableArray<int>> _attackers;
    private readonly ImmutableArray<ImmutableArray<int>> _targets;

    /// <summary>Makes a framework.</summary>
    /// <param name="arguments">Names of the arguments.</param>
    /// <param name="attacks">Pairs of attacker and target, by position in the names; repeated pairs count once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An attack names a position that does not exist.</exception>
    public DungFramework(IEnumerable<string> arguments, IEnumerable<(int Attacker, int Target)> attacks)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(attacks);
        Arguments = [.. arguments];
        List<int>[] attackers = [.. Arguments.Select(static _ => new List<int>())];
        List<int>[] targets = [.. Arguments.Select(static _ => new List<int>())];
        HashSet<long> seen = [];
        foreach ((int attacker, int target) in attacks)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)attacker, (uint)Arguments.Length, nameof(attacks));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)target, (uint)Arguments.Length, nameof(attacks));
            if (seen.Add(((long)attacker << 32) | (uint)target))
            {
                attackers[target].Add(attacker);
                targets[attacker].Add(target);
            }
        }

        _attackers = [.. attackers.Select(static list => list.ToImmutableArray())];
        _targets = [.. targets.Select(static list => list.ToImmutableArray())];
    }

    /// <summary>Names of the arguments.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Pairs of attacker and target, by position.</summary>
    public IEnumerable<(int Attacker, int Target)> Attacks =>
        _targets.SelectMany(static (targets, attacker) => targets.Select(target => (attacker, target)));

    /// <summary>What attacks an argument.</summary>
    public ImmutableArray<int> AttackersOf(int argument) => _attackers[argument];

    /// <summary>What an argument attacks.</summary>
    public ImmutableArray<int> TargetsOf(int argument) => _targets[argument];

    /// <summary>The grounded labelling: what must stand, what must fall, and what need do neither. Linear in arguments and attacks.</summary>
    public ImmutableArray<Label> Grounded()
    {
        Label[] labels = new Label[Arguments.Length];
        int[] open = new int[Arguments.Length];
        Queue<int> standing = new();
        for (int argument = 0; argument < labels.Length; argument++)
        {
            open[argument] = _attackers[argument].Length;
            if (open[argument] == 0)
            {
                labels[argument] = Label.In;
                standing.Enqueue(argument);
            }
        }

        while (standing.TryDequeue(out int argument))
        {
            foreach (int target in _targets[argument])
            {
                if (labels[target] != Label.Undecided)
                {
                    continue;
                }

                labels[target] = Label.Out;
                foreach (int defended in _targets[target])
                {
                    if (--open[defended] == 0 && labels[defended] == Label.Undecided)
                    {
                        labels[defended] = Label.In;
                        standing.Enqueue(defended);
                    }
                }
            }
        }

        return [.. labels];
    }

    /// <summary>The extensions of a semantics: at most so many, found within a budget of steps.</summary>
    /// <param name="semantics">Which sets are sought.</param>
    /// <param name="budget">How much to spend; the default suits graphs of texts.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ExtensionSet Extensions(DungSemantics semantics, SearchBudget? budget = null, CancellationToken cancellationToken = default) =>
        new ExtensionSearch(this, semantics, budget ?? SearchBudget.Default, cancellationToken).Run();
}
