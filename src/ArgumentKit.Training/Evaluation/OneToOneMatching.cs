namespace ArgumentKit.Training.Evaluation;

/// <summary>Pairs gold items with predicted ones, each at most once, so that as many as possible are paired.</summary>
internal static class OneToOneMatching
{
    /// <summary>For each gold item the index of its predicted partner, or -1 (Kuhn's augmenting paths).</summary>
    /// <param name="goldCount">Number of gold items.</param>
    /// <param name="predictedCount">Number of predicted items.</param>
    /// <param name="matches">Whether a gold item (first) may be paired with a predicted one (second).</param>
    public static int[] Find(int goldCount, int predictedCount, Func<int, int, bool> matches)
    {
        int[] goldOf = new int[predictedCount];
        Array.Fill(goldOf, -1);
        for (int gold = 0; gold < goldCount; gold++)
        {
            TryPair(gold, new bool[predictedCount]);
        }

        int[] predictedOf = new int[goldCount];
        Array.Fill(predictedOf, -1);
        for (int predicted = 0; predicted < predictedCount; predicted++)
        {
            if (goldOf[predicted] >= 0)
            {
                predictedOf[goldOf[predicted]] = predicted;
            }
        }

        return predictedOf;

        bool TryPair(int gold, bool[] tried)
        {
            for (int predicted = 0; predicted < predictedCount; predicted++)
            {
                if (!tried[predicted] && matches(gold, predicted))
                {
                    tried[predicted] = true;
                    if (goldOf[predicted] < 0 || TryPair(goldOf[predicted], tried))
                    {
                        goldOf[predicted] = gold;
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
