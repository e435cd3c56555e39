using System.Text;
using ArgumentKit.Languages;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// Cuts a word into the pieces of an uncased WordPiece vocabulary, as BERT does: invisible characters dropped, accents and capitals folded, split at
/// punctuation and ideographs, then always the longest piece that the vocabulary has; what no pieces can spell is one unknown piece. Immutable and
/// safe to share between threads.
/// </summary>
internal sealed class WordPieceTokenizer
{
    private const string ContinuationMark = "##";
    private const string Advice = "Restore the file that came with the library.";

    // BERT gives up on parts that are longer; so it never spends quadratic time on them either.
    private const int LongestPart = 100;

    private static readonly Lazy<WordPieceTokenizer> LazyEnglish = new(static () =>
    {
        using Stream stream = LanguageData.English.Vocabulary("wordpiece");
        return Read(LanguageData.English.VocabularyPath("wordpiece"), stream);
    });

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;
    private readonly int _longest;

    private WordPieceTokenizer(string path, Dictionary<string, int> starts, Dictionary<string, int> continuations)
    {
        _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = starts.Keys.Concat(continuations.Keys).Select(static piece => piece.Length).DefaultIfEmpty().Max();
        Count = starts.Count + continuations.Count;
        Unknown = Special("[UNK]");
        Start = Special("[CLS]");
        End = Special("[SEP]");

        int Special(string name) => starts.TryGetValue(name, out int piece)
            ? piece
            : throw new DataFormatException(path, "pieces", $"'{name}' is missing.", Advice);
    }

    /// <summary>The vocabulary of the English encoder.</summary>
    public static WordPieceTokenizer English => LazyEnglish.Value;

    /// <summary>Number of pieces.</summary>
    public int Count { get; }

    /// <summary>The piece for what cannot be spelt.</summary>
    public int Unknown { get; }

    /// <summary>The piece that begins a window.</summary>
    public int Start { get; }

    /// <summary>The piece that ends a window.</summary>
    public int End { get; }

    /// <summary>Reads a vocabulary: one piece a line, its number is the line's, counted from 0.</summary>
    /// <exception cref="DataFormatException">A piece stands twice or a special piece is missing.</exception>
    public static WordPieceTokenizer Read(string path, Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        Dictionary<string, int> starts = new(StringComparer.Ordinal);
        Dictionary<string, int> continuations = new(StringComparer.Ordinal);
        for (int number = 0; reader.ReadLine() is { } line; number++)
        {
            bool continues = line.StartsWith(ContinuationMark, StringComparison.Ordinal) && line.Length > ContinuationMark.Length;
            if (!(continues ? continuations.TryAdd(line[ContinuationMark.Length..], number) : starts.TryAdd(line, number)))
            {
                throw new DataFormatException(path, $"line {number + 1}", $"the piece '{line}' stands there already.", Advice);
            }
        }

        return new WordPieceTokenizer(path, starts, continuations);
    }

    /// <summary>Adds the pieces of a word to a list. There is at least one, whatever the characters.</summary>
    /// <param name="word">The characters of one word.</param>
    /// <param name="pieces">Takes the pieces' numbers.</param>
    /// <returns>How many were added.</returns>
    public int Append(ReadOnlySpan<char> word, List<int> pieces)
    {
        int before = pieces.Count;
        WordPiecePart part = new(stackalloc char[2 * LongestPart]);
        Span<char> letters = stackalloc char[4];
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                Flush(ref part, pieces);
                continue;
            }

            if (WordPieceLetters.IsDropped(rune))
            {
                continue;
            }

            bool alone = WordPieceLetters.IsPunctuation(rune) || WordPieceLetters.IsIdeograph(rune);
            if (alone)
            {
                Flush(ref part, pieces);
            }

            part.Add(letters[..WordPieceLetters.Instance.Fold(rune, letters)]);
            if (alone)
            {
                Flush(ref part, pieces);
            }
        }

        Flush(ref part, pieces);
        if (pieces.Count == before)
        {
            pieces.Add(Unknown);
        }

        return pieces.Count - before;
    }

    private void Flush(ref WordPiecePart part, List<int> pieces)
    {
        ReadOnlySpan<char> rest = part.Letters;
        int before = pieces.Count;
        bool spelt = part.CodePoints <= LongestPart;
        while (spelt && rest.Length > 0)
        {
            Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> vocabulary = pieces.Count == before ? _starts : _continuations;
            int length = Math.Min(rest.Length, _longest);
            int piece = -1;
            while (length > 0 && !vocabulary.TryGetValue(rest[..length], out piece))
            {
                length--;
            }

            spelt = length > 0;
            if (spelt)
            {
                pieces.Add(piece);
                rest = rest[length..];
            }
        }

        if (!spelt)
        {
            pieces.RemoveRange(before, pieces.Count - before);
            pieces.Add(Unknown);
        }

        part.Clear();
    }
}
