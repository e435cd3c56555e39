namespace ArgumentKit.Annotations.Encoder;

/// <summary>What a row of scores says.</summary>
internal static class Scores
{
    /// <summary>The index of the highest score; the first of equals.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int index = 1; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        return best;
    }

    /// <summary>The probability of one of the classes that the scores are the logarithms of, but for a constant.</summary>
    public static double Probability(ReadOnlySpan<float> scores, int chosen)
    {
        double sum = 0;
        foreach (float score in scores)
        {
            sum += Exponential.Of(score - scores[chosen]);
        }

        return 1 / sum;
    }
}
