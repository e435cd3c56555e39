namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// The best dependency tree with one root under scores of single arcs: every word takes its best head, the best root is chosen, and
/// cycles are contracted (Chu and Liu 1965; Edmonds 1967) until none is left.
/// </summary>
internal static class SpanningTree
{
    /// <summary>Chooses the heads of a sentence; -1 is the root's.</summary>
    /// <param name="scores">[word, head]; the last column is the root.</param>
    /// <param name="heads">Takes the head of each word.</param>
    public static void Decode(float[,] scores, Span<int> heads)
    {
        int count = heads.Length;
        TakeBest(scores, count, heads);
        if (heads.Count(count) != 1 || FindCycle(heads).Length > 0)
        {
            // One root: the word that loses least by being it.
            int root = BestRoot(scores, count);
            for (int word = 0; word < count; word++)
            {
                scores[word, count] = word == root ? 0 : float.NegativeInfinity;
            }

            Solve(scores, count).CopyTo(heads);
        }

        heads.Replace(count, -1);
    }

    private static void TakeBest(float[,] scores, int count, Span<int> heads)
    {
        for (int word = 0; word < count; word++)
        {
            heads[word] = count;
            for (int head = 0; head < count; head++)
            {
                heads[word] = head != word && scores[word, head] > scores[word, heads[word]] ? head : heads[word];
            }
        }
    }

    private static int BestRoot(float[,] scores, int count)
    {
        int root = 0;
        float least = float.PositiveInfinity;
        for (int word = 0; word < count; word++)
        {
            float other = float.NegativeInfinity;
            for (int head = 0; head < count; head++)
            {
                other = head == word ? other : Math.Max(other, scores[word, head]);
            }

            float loss = other - scores[word, count];
            if (loss < least)
            {
                (root, least) = (word, loss);
            }
        }

        return root;
    }

    private static int[] Solve(float[,] scores, int count)
    {
        int[] heads = new int[count];
        TakeBest(scores, count, heads);
        int[] cycle = FindCycle(heads);
        return cycle.Length == 0 ? heads : Contract(scores, count, heads, cycle);
    }

    // The words of the cycle become one node; the tree over the smaller graph says where the cycle is entered.
    private static int[] Contract(float[,] scores, int count, int[] heads, int[] cycle)
    {
        int[] outside = [.. Enumerable.Range(0, count).Except(cycle)];
        int merged = outside.Length;
        int[] nodes = [.. outside, -1, count];
        float[,] smaller = new float[merged + 1, merged + 2];
        int[] entered = new int[merged + 2];
        int[] leaving = new int[merged + 1];
        for (int head = 0; head < nodes.Length; head++)
        {
            for (int word = 0; word <= merged; word++)
            {
                smaller[word, head] = word == head ? float.NegativeInfinity
                    : word == merged ? Enter(scores, heads, cycle, nodes[head], out entered[head])
                    : head == merged ? Leave(scores, cycle, nodes[word], out leaving[word])
                    : scores[nodes[word], nodes[head]];
            }
        }

        int[] tree = Solve(smaller, merged + 1);
        int[] result = [.. heads];
        for (int word = 0; word < merged; word++)
        {
            result[nodes[word]] = tree[word] == merged ? leaving[word] : nodes[tree[word]];
        }

        result[entered[tree[merged]]] = nodes[tree[merged]];
        return result;
    }

    /// <summary>What is gained when a head takes over one word of the cycle, and which word that is.</summary>
    private static float Enter(float[,] scores, int[] heads, int[] cycle, int head, out int entered)
    {
        entered = cycle[0];
        float best = float.NegativeInfinity;
        foreach (int member in cycle)
        {
            float gain = scores[member, head] - scores[member, heads[member]];
            (best, entered) = gain > best ? (gain, member) : (best, entered);
        }

        return best;
    }

    private static float Leave(float[,] scores, int[] cycle, int word, out int leaving)
    {
        leaving = cycle[0];
        foreach (int member in cycle)
        {
            leaving = scores[word, member] > scores[word, leaving] ? member : leaving;
        }

        return scores[word, leaving];
    }

    private static int[] FindCycle(ReadOnlySpan<int> heads)
    {
        int count = heads.Length;
        int[] seenFrom = new int[count];
        for (int start = 0; start < count; start++)
        {
            int word = start;
            while (word < count && seenFrom[word] == 0)
            {
                seenFrom[word] = start + 1;
                word = heads[word];
            }

            if (word < count && seenFrom[word] == start + 1)
            {
                List<int> cycle = [word];
                for (int member = heads[word]; member != word; member = heads[member])
                {
                    cycle.Add(member);
                }

                return [.. cycle];
            }
        }

        return [];
    }
}
