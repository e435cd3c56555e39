namespace ArgumentKit.Training.Trainers;

/// <summary>Orders for the passes over training data.</summary>
internal static class Shuffle
{
    /// <summary>The numbers below <paramref name="count"/> in an order by chance.</summary>
    public static int[] Order(int count, Random random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }
}
