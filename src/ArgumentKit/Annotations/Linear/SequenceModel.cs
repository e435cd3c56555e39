using ArgumentKit.Learning;

namespace ArgumentKit.Annotations.Linear;

/// <summary>The weights of a first-order sequence model: of labels by word, and of pairs of neighbouring labels by place.</summary>
/// <param name="Emission">Scores the labels of a word.</param>
/// <param name="Transition">Scores pairs: class <c>previous * labels + label</c>.</param>
internal sealed record SequenceModel(SparseLinearModel Emission, SparseLinearModel Transition)
{
    private const int Impossible = int.MinValue / 2;

    /// <summary>Reads both models.</summary>
    public static SequenceModel Read(BinaryReader reader) => new(LinearModelFormat.Read(reader), LinearModelFormat.Read(reader));

    /// <summary>The best sequence of labels by Viterbi's algorithm; linear in the number of words.</summary>
    public byte[] Decode(ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions, int count) =>
        Decode(emissions, transitions, count, Emission.ClassCount, start: 0);

    /// <param name="emissions">Scores of labels, word by word.</param>
    /// <param name="transitions">Scores of pairs, word by word.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="start">The label before the first word.</param>
    internal static byte[] Decode(ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions, int count, int labels, int start)
    {
        byte[] best = new byte[count];
        if (count == 0)
        {
            return best;
        }

        // Scores are kept relative to the best of each place, so that they cannot overflow on any length.
        Span<int> previous = stackalloc int[labels];
        Span<int> current = stackalloc int[labels];
        byte[] back = new byte[count * labels];
        for (int index = 0; index < count; index++)
        {
            int highest = Impossible;
            for (int label = 0; label < labels; label++)
            {
                int score = Impossible;
                byte from = 0;
                for (int before = 0; before < labels; before++)
                {
                    bool possible = index == 0 ? before == start : previous[before] > Impossible;
                    if (!possible || !SpanTagger.CanFollow(before, label))
                    {
                        continue;
                    }

                    int candidate = (index == 0 ? 0 : previous[before]) + transitions[(((index * labels) + before) * labels) + label];
                    if (candidate > score)
                    {
                        score = candidate;
                        from = (byte)before;
                    }
                }

                current[label] = score == Impossible ? Impossible : score + emissions[(index * labels) + label];
                back[(index * labels) + label] = from;
                highest = Math.Max(highest, current[label]);
            }

            for (int label = 0; label < labels; label++)
            {
                previous[label] = current[label] == Impossible ? Impossible : current[label] - highest;
            }
        }

        int last = 0;
        for (int label = 1; label < labels; label++)
        {
            last = previous[label] > previous[last] ? label : last;
        }

        for (int index = count - 1; index >= 0; index--)
        {
            best[index] = (byte)last;
            last = back[(index * labels) + last];
        }

        return best;
    }
}
