namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// The best sequence of labels "outside", "begins k", "inside k" (numbered 0, 2k+1, 2k+2) under scores of single words: "inside k" only
/// ever follows "begins k" or "inside k" (Viterbi).
/// </summary>
internal static class BioDecoder
{
    /// <summary>Decodes a stretch of words.</summary>
    /// <param name="scores">One row of <paramref name="labelCount"/> scores a word.</param>
    /// <param name="labelCount">Number of labels, odd.</param>
    /// <param name="labels">Takes the label of each word.</param>
    public static void Decode(ReadOnlySpan<float> scores, int labelCount, Span<byte> labels)
    {
        int count = labels.Length;
        if (count == 0)
        {
            return;
        }

        byte[] origins = new byte[count * labelCount];
        Span<float> best = stackalloc float[labelCount];
        Span<float> next = stackalloc float[labelCount];
        for (int label = 0; label < labelCount; label++)
        {
            best[label] = IsInside(label) ? float.NegativeInfinity : scores[label];
        }

        for (int word = 1; word < count; word++)
        {
            ReadOnlySpan<float> row = scores.Slice(word * labelCount, labelCount);
            int any = IndexOfMax(best);
            for (int label = 0; label < labelCount; label++)
            {
                int origin = !IsInside(label) ? any : best[label - 1] > best[label] ? label - 1 : label;
                origins[(word * labelCount) + label] = (byte)origin;
                next[label] = best[origin] + row[label];
            }

            next.CopyTo(best);
        }

        int chosen = IndexOfMax(best);
        for (int word = count - 1; word >= 0; word--)
        {
            labels[word] = (byte)chosen;
            chosen = word > 0 ? origins[(word * labelCount) + chosen] : chosen;
        }
    }

    private static bool IsInside(int label) => label > 0 && label % 2 == 0;

    private static int IndexOfMax(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int index = 1; index < values.Length; index++)
        {
            best = values[index] > values[best] ? index : best;
        }

        return best;
    }
}
