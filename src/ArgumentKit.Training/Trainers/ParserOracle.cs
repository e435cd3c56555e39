using ArgumentKit.Annotations.Linear;
using ArgumentKit.Syntax;

namespace ArgumentKit.Training.Trainers;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a transition puts out of reach. Works from any
/// state, also one that errors led to, so that the parser learns to make the best of its mistakes.
/// </summary>
internal sealed class ParserOracle
{
    private readonly int[] _heads;
    private readonly byte[] _labels;
    private readonly int _count;

    /// <param name="heads">The gold heads; the root's is the number of words.</param>
    /// <param name="labels">The gold relations.</param>
    public ParserOracle(int[] heads, byte[] labels)
    {
        _heads = heads;
        _labels = labels;
        _count = heads.Length;
    }

    /// <summary>The costs of SHIFT, LEFT and RIGHT in a state; <see cref="int.MaxValue"/> where impossible.</summary>
    public (int Shift, int Left, int Right) Costs(ParserState state)
    {
        int top = state.Stack(0);
        int below = state.Stack(1);
        int next = state.Next;
        int shift = int.MaxValue;
        int left = int.MaxValue;
        int right = int.MaxValue;
        int dependentsInBuffer = 0;
        if (top >= 0)
        {
            for (int index = next; index < _count; index++)
            {
                dependentsInBuffer += _heads[index] == top ? 1 : 0;
            }
        }

        if (state.CanLeft)
        {
            bool headLost = _heads[top] == below || (_heads[top] > next && _heads[top] <= _count);
            left = dependentsInBuffer + (headLost ? 1 : 0);
        }

        if (state.CanRight)
        {
            right = dependentsInBuffer + (_heads[top] >= next ? 1 : 0);
        }

        if (state.CanShift)
        {
            shift = 0;
            for (int depth = 0; depth < state.Depth; depth++)
            {
                int word = state.Stack(depth);
                shift += _heads[word] == next ? 1 : 0;
                shift += depth > 0 && _heads[next] == word ? 1 : 0;
            }
        }

        return (shift, left, right);
    }

    /// <summary>The best transition among those that lose least, by the scores; a right arc takes its gold relation.</summary>
    public int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        (int shift, int left, int right) = Costs(state);
        int least = Math.Min(shift, Math.Min(left, right));
        int best = -1;
        if (shift == least)
        {
            best = ParserTransitions.Shift;
        }

        if (left == least)
        {
            best = Better(best, BestArc(state.Stack(0), state.Next, ParserTransitions.Left, scores), scores);
        }

        if (right == least)
        {
            best = Better(best, BestArc(state.Stack(0), state.Stack(1), ParserTransitions.Right, scores), scores);
        }

        return best;
    }

    private int BestArc(int dependent, int head, Func<int, int> transition, ReadOnlySpan<float> scores)
    {
        // The root's relation needs no choice, and a correct arc has its gold relation; a wrong arc may have any.
        if (_heads[dependent] == head)
        {
            return transition(_labels[dependent]);
        }

        if (head == _count)
        {
            return transition((int)DependencyRelation.Root);
        }

        int best = -1;
        for (int label = 0; label < ParserTransitions.LabelCount; label++)
        {
            if (label != (int)DependencyRelation.Root)
            {
                best = Better(best, transition(label), scores);
            }
        }

        return best;
    }

    private static int Better(int best, int candidate, ReadOnlySpan<float> scores) => best < 0 || scores[candidate] > scores[best] ? candidate : best;
}
