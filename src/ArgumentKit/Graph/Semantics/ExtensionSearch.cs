using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>
/// Finds extensions by labels. What the grounded labelling settles is settled in every extension; the rest falls into components that are
/// searched one by one, with back-tracking over labels and on a stack of its own: no input exhausts the machine's.
/// </summary>
internal sealed class ExtensionSearch(DungFramework framework, DungSemantics semantics, SearchBudget budget, CancellationToken cancellationToken)
{
    private const byte None = 0;
    private const byte In = 1;
    private const byte Out = 2;
    private const byte Undecided = 3;

    private readonly byte[] _labels = new byte[framework.Arguments.Length];
    private readonly List<int> _trail = [];
    private int _steps;

    public ExtensionSet Run()
    {
        ImmutableArray<Label> grounded = framework.Grounded();
        ImmutableArray<ImmutableArray<ImmutableArray<int>>>.Builder parts = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<int>>>();
        bool isComplete = true;
        foreach (int[] component in Components(grounded))
        {
            (List<int[]> found, bool isDone) = Search(component);
            isComplete &= isDone;
            parts.Add([.. (semantics == DungSemantics.Preferred ? Largest(found) : found).Select(static set => set.ToImmutableArray())]);
        }

        ImmutableArray<int> common = [.. grounded.Index().Where(static pair => pair.Item == Label.In).Select(static pair => pair.Index)];
        return new ExtensionSet(common, parts.ToImmutable(), isComplete, budget.Extensions);
    }

    /// <summary>The arguments that nothing settles, by weakly connected component.</summary>
    private IEnumerable<int[]> Components(ImmutableArray<Label> grounded)
    {
        bool[] seen = [.. grounded.Select(static label => label != Label.Undecided)];
        for (int start = 0; start < seen.Length; start++)
        {
            if (seen[start])
            {
                continue;
            }

            seen[start] = true;
            List<int> component = [start];
            for (int index = 0; index < component.Count; index++)
            {
                foreach (int neighbor in framework.AttackersOf(component[index]).Concat(framework.TargetsOf(component[index])))
                {
                    if (!seen[neighbor])
                    {
                        seen[neighbor] = true;
                        component.Add(neighbor);
                    }
                }
            }

            yield return [.. component.OrderByDescending(argument => framework.TargetsOf(argument).Length + framework.AttackersOf(argument).Length)];
        }
    }

    /// <summary>The sets of a component's arguments that stand in a complete (for stable: in a stable) labelling of it.</summary>
    private (List<int[]> Found, bool IsDone) Search(int[] component)
    {
        HashSet<int> members = [.. component];
        int[][] attackers = [.. component.Select(argument => framework.AttackersOf(argument).Where(members.Contains).ToArray())];
        Dictionary<int, int> positions = component.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);
        List<int[]> found = [];
        Stack<(int Position, byte Label, int Trail)> open = new();
        _trail.Clear();
        open.Push((0, In, 0));
        while (open.TryPop(out (int Position, byte Label, int Trail) turn))
        {
            if (++_steps > budget.Steps)
            {
                Undo(0);
                return (found, false);
            }

            if ((_steps & 1023) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Undo(turn.Trail);
            int argument = component[turn.Position];
            if (turn.Label < (semantics == DungSemantics.Stable ? Out : Undecided))
            {
                open.Push((turn.Position, (byte)(turn.Label + 1), turn.Trail));
            }

            if (!Assign(argument, turn.Label, members, positions, attackers))
            {
                continue;
            }

            int next = turn.Position;
            while (next < component.Length && _labels[component[next]] != None)
            {
                next++;
            }

            if (next < component.Length)
            {
                open.Push((next, In, _trail.Count));
            }
            else
            {
                found.Add([.. component.Where(one => _labels[one] == In).Order()]);
            }
        }

        Undo(0);
        return (found, true);
    }

    /// <summary>Gives a label and all that follow from it; false if they contradict.</summary>
    private bool Assign(int argument, byte label, HashSet<int> members, Dictionary<int, int> positions, int[][] attackers)
    {
        Queue<(int Argument, byte Label)> due = new([(argument, label)]);
        while (due.TryDequeue(out (int Argument, byte Label) next))
        {
            if (_labels[next.Argument] != None)
            {
                if (_labels[next.Argument] != next.Label)
                {
                    return false;
                }

                continue;
            }

            _labels[next.Argument] = next.Label;
            _trail.Add(next.Argument);
            if (next.Label == In)
            {
                foreach (int other in attackers[positions[next.Argument]].Concat(framework.TargetsOf(next.Argument).Where(members.Contains)))
                {
                    due.Enqueue((other, Out));
                }
            }

            if (!IsPossible(next.Argument, attackers[positions[next.Argument]]))
            {
                return false;
            }

            foreach (int target in framework.TargetsOf(next.Argument))
            {
                if (members.Contains(target) && !IsPossible(target, attackers[positions[target]]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether the labels of an argument's attackers can still come to bear out its own.</summary>
    private bool IsPossible(int argument, int[] attackers)
    {
        int free = 0;
        int standing = 0;
        int undecided = 0;
        foreach (int attacker in attackers)
        {
            switch (_labels[attacker])
            {
                case None:
                    free++;
                    break;
                case In:
                    standing++;
                    break;
                case Undecided:
                    undecided++;
                    break;
            }
        }

        return _labels[argument] switch
        {
            In => standing == 0 && undecided == 0,
            Out => standing > 0 || free > 0,
            Undecided => standing == 0 && (undecided > 0 || free > 0),
            _ => true,
        };
    }

    private void Undo(int length)
    {
        for (int index = _trail.Count - 1; index >= length; index--)
        {
            _labels[_trail[index]] = None;
        }

        _trail.RemoveRange(length, _trail.Count - length);
    }

    private static List<int[]> Largest(List<int[]> sets)
    {
        List<HashSet<int>> kept = [];
        List<int[]> largest = [];
        foreach (int[] set in sets.OrderByDescending(static set => set.Length))
        {
            if (!kept.Exists(other => other.IsSupersetOf(set)))
            {
                kept.Add([.. set]);
                largest.Add(set);
            }
        }

        return largest;
    }
}
