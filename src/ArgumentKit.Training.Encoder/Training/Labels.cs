namespace ArgumentKit.Training.Encoder.Training;

/// <summary>Gold labels of the words of a batch.</summary>
internal static class Labels
{
    /// <summary>Stands where a corpus does not say: nothing is learned there.</summary>
    public const int Ignored = -100;

    /// <summary>Labels of which none is known yet.</summary>
    public static long[] Blank(int count)
    {
        long[] labels = new long[count];
        Array.Fill(labels, Ignored);
        return labels;
    }

    /// <summary>Sets the label of a word, unless it stands outside its window.</summary>
    public static void Mark(long[] labels, int number, long label)
    {
        if (number >= 0)
        {
            labels[number] = label;
        }
    }
}
