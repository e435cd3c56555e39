using System.Collections.Immutable;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// Cuts a document into the windows that the encoder reads at once: whole paragraphs while they fit, else whole sentences, and a
/// sentence only where it is longer than the encoder can read.
/// </summary>
internal static class WindowPlanner
{
    /// <summary>Windows are filled up to this many pieces.</summary>
    public const int Preferred = 300;

    /// <summary>A window never holds more pieces; two of the encoder's 512 places are for the marks at its ends.</summary>
    public const int Most = 510;

    /// <summary>The windows, as ranges of words, in order; together they hold every word.</summary>
    /// <param name="pieces">How many pieces each word has.</param>
    /// <param name="sentences">The first word of each sentence, and the number of words at the end.</param>
    /// <param name="startsParagraph">For each sentence, whether it is the first of its paragraph.</param>
    /// <param name="preferred">Up to how many pieces windows are filled.</param>
    public static ImmutableArray<(int Start, int End)> Plan(
        ReadOnlySpan<int> pieces, ReadOnlySpan<int> sentences, ReadOnlySpan<bool> startsParagraph, int preferred = Preferred)
    {
        ImmutableArray<(int, int)>.Builder windows = ImmutableArray.CreateBuilder<(int, int)>();
        int start = 0;
        int size = 0;
        for (int sentence = 0; sentence + 1 < sentences.Length; sentence++)
        {
            int length = Sum(pieces, sentences[sentence], sentences[sentence + 1]);
            int ahead = startsParagraph[sentence] ? ParagraphSize(pieces, sentences, startsParagraph, sentence) : length;
            bool isFull = size + length > preferred || (size + ahead > preferred && size * 2 > preferred);
            if (isFull && size > 0)
            {
                windows.Add((start, sentences[sentence]));
                (start, size) = (sentences[sentence], 0);
            }

            size += length;
            if (length > Most)
            {
                start = CutLong(pieces, start, sentences[sentence + 1], windows);
                size = Sum(pieces, start, sentences[sentence + 1]);
            }
        }

        if (sentences.Length > 0 && sentences[^1] > start)
        {
            windows.Add((start, sentences[^1]));
        }

        return windows.ToImmutable();
    }

    private static int ParagraphSize(ReadOnlySpan<int> pieces, ReadOnlySpan<int> sentences, ReadOnlySpan<bool> startsParagraph, int sentence)
    {
        int end = sentence + 1;
        while (end + 1 < sentences.Length && !startsParagraph[end] && sentences[end] - sentences[sentence] < Most)
        {
            end++;
        }

        return Sum(pieces, sentences[sentence], sentences[end]);
    }

    /// <summary>Cuts off full windows and gives the start of the rest.</summary>
    private static int CutLong(ReadOnlySpan<int> pieces, int start, int end, ImmutableArray<(int, int)>.Builder windows)
    {
        int size = 0;
        for (int word = start; word < end; word++)
        {
            if (size + pieces[word] > Most)
            {
                windows.Add((start, word));
                (start, size) = (word, 0);
            }

            size += pieces[word];
        }

        return start;
    }

    private static int Sum(ReadOnlySpan<int> pieces, int start, int end)
    {
        int sum = 0;
        foreach (int count in pieces[start..end])
        {
            sum += count;
        }

        return sum;
    }
}
