using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class SpanningTreeTests
{
    [Fact]
    public void Every_tree_is_the_best_of_all_trees()
    {
        Random random = new(7);
        for (int round = 0; round < 300; round++)
        {
            int count = random.Next(1, 6);
            float[,] scores = new float[count, count + 1];
            for (int word = 0; word < count; word++)
            {
                for (int head = 0; head <= count; head++)
                {
                    scores[word, head] = random.Next(-9, 10);
                }
            }

            int[] heads = new int[count];
            SpanningTree.Decode((float[,])scores.Clone(), heads);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            int[][] trees = [.. All(count).Where(IsTree)];

            // The root is chosen before the rest: the tree is the best among those with its root.
            int root = Array.IndexOf(heads, -1);
            Assert.Equal(trees.Where(tree => tree[root] == -1).Max(tree => Sum(scores, tree)), Sum(scores, heads));
        }
    }

    [Fact]
    public void A_cycle_is_broken_where_it_costs_least()
    {
        // "a" and "b" want each other; "b" loses less by hanging on the root.
        float[,] scores = { { 0, 10, 1 }, { 9, 0, 5 } };
        int[] heads = new int[2];
        SpanningTree.Decode(scores, heads);
        Assert.Equal([1, -1], heads);
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(static head => head < 0) != 1)
        {
            return false;
        }

        for (int word = 0; word < heads.Length; word++)
        {
            int steps = 0;
            for (int node = word; node >= 0; node = heads[node])
            {
                if (++steps > heads.Length)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static float Sum(float[,] scores, int[] heads) =>
        heads.Select((head, word) => scores[word, head < 0 ? heads.Length : head]).Sum();

    private static IEnumerable<int[]> All(int count)
    {
        int[] heads = [.. Enumerable.Repeat(-1, count)];
        while (true)
        {
            yield return [.. heads];
            int word = 0;
            while (word < count && ++heads[word] == count)
            {
                heads[word++] = -1;
            }

            if (word == count)
            {
                yield break;
            }
        }
    }
}
