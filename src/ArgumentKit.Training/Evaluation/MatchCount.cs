namespace ArgumentKit.Training.Evaluation;

/// <summary>How many of the predicted items are right, against how many there should be. Counts of several texts add up.</summary>
/// <param name="Correct">Number of predicted items that are gold items.</param>
/// <param name="Predicted">Number of predicted items.</param>
/// <param name="Gold">Number of gold items.</param>
internal readonly record struct MatchCount(int Correct, int Predicted, int Gold)
{
    /// <summary>Share of the predicted items that are right; 0 if nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>Share of the gold items that were found; 0 if there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of precision and recall; 0 if there is nothing to count.</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2.0 * Correct / (Predicted + Gold);

    public static MatchCount operator +(MatchCount left, MatchCount right) =>
        new(left.Correct + right.Correct, left.Predicted + right.Predicted, left.Gold + right.Gold);

    /// <summary>Compares two sets.</summary>
    public static MatchCount OfSets<T>(IReadOnlySet<T> gold, IReadOnlySet<T> predicted) =>
        new(predicted.Count(gold.Contains), predicted.Count, gold.Count);

    /// <summary>Compares two bags: an item that occurs twice must be predicted twice.</summary>
    public static MatchCount OfBags<T>(IReadOnlyCollection<T> gold, IReadOnlyCollection<T> predicted)
        where T : notnull
    {
        Dictionary<T, int> open = gold.CountBy(static item => item).ToDictionary();
        int correct = 0;
        foreach (T item in predicted)
        {
            if (open.GetValueOrDefault(item) > 0)
            {
                open[item]--;
                correct++;
            }
        }

        return new MatchCount(correct, predicted.Count, gold.Count);
    }
}
