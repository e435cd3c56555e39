using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Arguments that attack and support one another. Immutable.</summary>
/// <param name="Arguments">Names of the arguments.</param>
/// <param name="Attacks">Pairs of attacker and target, by position.</param>
/// <param name="Supports">Pairs of supporter and supported, by position.</param>
public sealed record BipolarFramework(
    ImmutableArray<string> Arguments, ImmutableArray<(int From, int To)> Attacks, ImmutableArray<(int From, int To)> Supports)
{
    /// <summary>The framework of attacks alone, those that follow from supports added.</summary>
    public DungFramework Close(BipolarClosure closure)
    {
        HashSet<(int, int)> all = [.. Attacks];
        HashSet<int>[] reached = Reach();
        foreach ((int attacker, int target) in Attacks)
        {
            for (int other = 0; other < Arguments.Length; other++)
            {
                if (closure.HasFlag(BipolarClosure.Supported) && reached[other].Contains(attacker))
                {
                    all.Add((other, target));
                }

                if ((closure.HasFlag(BipolarClosure.Secondary) || closure.HasFlag(BipolarClosure.Necessary)) && reached[target].Contains(other))
                {
                    all.Add((attacker, other));
                }

                if (closure.HasFlag(BipolarClosure.Mediated) && reached[other].Contains(target))
                {
                    all.Add((attacker, other));
                }

                if (closure.HasFlag(BipolarClosure.Necessary) && reached[attacker].Contains(other))
                {
                    all.Add((other, target));
                }
            }
        }

        return new DungFramework(Arguments, all.Order());
    }

    /// <summary>For each argument what its supports lead to, directly or through others.</summary>
    private HashSet<int>[] Reach()
    {
        ILookup<int, int> supports = Supports.ToLookup(static pair => pair.From, static pair => pair.To);
        HashSet<int>[] reached = new HashSet<int>[Arguments.Length];
        for (int start = 0; start < reached.Length; start++)
        {
            HashSet<int> found = [];
            Queue<int> open = new([start]);
            while (open.TryDequeue(out int current))
            {
                foreach (int next in supports[current].Where(found.Add))
                {
                    open.Enqueue(next);
                }
            }

            reached[start] = found;
        }

        return reached;
    }
}
