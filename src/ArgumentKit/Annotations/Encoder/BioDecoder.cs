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
            int any = Scores.Best(best);
            for (int label = 0; label < labelCount; label++)
            {
                int origin = !IsInside(label) ? any : best[label - 1] > best[label] ? label - 1 : label;
                origins[(word * labelCount) + label] = (byte)origin;
                next[label] = best[origin] + row[label];
            }

            next.CopyTo(best);
        }

        int chosen = Scores.Best(best);
        for (int word = count - 1; word >= 0; word--)
        {
            labels[word] = (byte)chosen;
            chosen = word > 0 ? origins[(word * labelCount) + chosen] : chosen;
        }
    }

    /// <summary>The runs of one kind, in order, as word numbers: half-open.</summary>
    /// <param name="labels">What <see cref="Decode"/> gave.</param>
    /// <param name="begins">The label that begins the kind; the next one is its inside.</param>
    public static IEnumerable<(int Start, int End)> Runs(byte[] labels, int begins)
    {
        for (int word = 0; word < labels.Length; word++)
        {
            if (labels[word] == begins)
            {
                int end = word + 1;
                while (end < labels.Length && labels[end] == begins + 1)
                {
                    end++;
                }

                yield return (word, end);
            }
        }
    }

    private static bool IsInside(int label) => label > 0 && label % 2 == 0;
}
