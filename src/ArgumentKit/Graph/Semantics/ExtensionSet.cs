using System.Collections.Immutable;
using System.Numerics;

namespace ArgumentKit.Graph.Semantics;

/// <summary>
/// The extensions of a framework, by its independent parts: every choice of one extension from each part is one of the whole. Parts are
/// kept apart because their number multiplies: graphs of debates have had over a thousand million preferred extensions.
/// </summary>
public sealed class ExtensionSet
{
    private readonly ImmutableArray<int> _common;
    private readonly int _limit;

    internal ExtensionSet(ImmutableArray<int> common, ImmutableArray<ImmutableArray<ImmutableArray<int>>> parts, bool isComplete, int limit)
    {
        _common = common;
        _limit = limit;
        Parts = parts;
        IsComplete = isComplete;
    }

    /// <summary>For each independent part its extensions, as positions of arguments; without the arguments that stand in all of them anyway.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<int>>> Parts { get; }

    /// <summary>Whether the search saw everything; false when it ran out of budget, and what is given is then only what it had found.</summary>
    public bool IsComplete { get; }

    /// <summary>How many extensions the whole framework has, as far as the search went.</summary>
    public BigInteger Count => Parts.Aggregate(BigInteger.One, static (product, part) => product * part.Length);

    /// <summary>The extensions of the whole, put together one by one, at most as many as the budget allows; positions in ascending order.</summary>
    public IEnumerable<ImmutableArray<int>> Combined()
    {
        if (Parts.Any(static part => part.IsEmpty))
        {
            yield break;
        }

        int[] choice = new int[Parts.Length];
        for (int given = 0; given < _limit; given++)
        {
            yield return [.. _common.Concat(choice.SelectMany((index, part) => Parts[part][index])).Order()];
            int turn = Parts.Length - 1;
            while (turn >= 0 && ++choice[turn] == Parts[turn].Length)
            {
                choice[turn--] = 0;
            }

            if (turn < 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether an argument stands in at least one extension.</summary>
    public bool IsCredulous(int argument) => Count > 0 && (_common.Contains(argument) || Parts.Any(part => part.Any(extension => extension.Contains(argument))));

    /// <summary>Whether an argument stands in every extension; all do where there is none.</summary>
    public bool IsSceptical(int argument) =>
        Count == 0 || _common.Contains(argument) || Parts.Any(part => part.All(extension => extension.Contains(argument)));
}
