using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>A text with its words in pieces.</summary>
internal sealed class PiecedText
{
    private readonly WordPieceTokenizer _tokenizer;
    private readonly List<int> _pieces = [];
    private readonly int[] _firstOf;
    private readonly byte[] _shapes;

    public PiecedText(TokenizedText words, WordPieceTokenizer tokenizer)
    {
        Words = words;
        _tokenizer = tokenizer;
        _firstOf = new int[words.Count + 1];
        _shapes = new byte[words.Count];
        for (int word = 0; word < words.Count; word++)
        {
            ReadOnlySpan<char> form = words.Text.AsSpan(words.Tokens[word].Span);
            tokenizer.Append(form, _pieces);
            _firstOf[word + 1] = _pieces.Count;
            _shapes[word] = (byte)WordShapes.Of(form);
        }
    }

    public TokenizedText Words { get; }

    /// <summary>The stretches of words that the encoder reads at once.</summary>
    public ImmutableArray<(int Start, int End)> Windows()
    {
        int[] counts = new int[Words.Count];
        for (int word = 0; word < counts.Length; word++)
        {
            counts[word] = _firstOf[word + 1] - _firstOf[word];
        }

        int[] starts = [.. Enumerable.Range(0, Words.Sentences.Length).Select(sentence => Words.WordsOf(sentence).Start), Words.Count];
        return WindowPlanner.Plan(counts, starts, [.. Words.Sentences.Select(static sentence => sentence.StartsParagraph)]);
    }

    /// <summary>The pieces of a window between the marks of its ends, the shape of each, and where the first piece of each word stands.</summary>
    public (int[] Pieces, byte[] Shapes, int[] First) Cut(int start, int end)
    {
        int offset = _firstOf[start] - 1;
        int count = Math.Min(_firstOf[end] - _firstOf[start], WindowPlanner.Most);
        int[] pieces = new int[count + 2];
        byte[] shapes = new byte[count + 2];
        int[] first = new int[end - start];
        pieces[0] = _tokenizer.Start;
        pieces[^1] = _tokenizer.End;
        shapes[0] = shapes[^1] = (byte)WordShape.Sign;
        CollectionsMarshal.AsSpan(_pieces).Slice(_firstOf[start], count).CopyTo(pieces.AsSpan(1));
        for (int word = start; word < end; word++)
        {
            first[word - start] = Math.Min(_firstOf[word] - offset, count);
            for (int piece = _firstOf[word] - offset; piece < _firstOf[word + 1] - offset && piece <= count; piece++)
            {
                shapes[piece] = _shapes[word];
            }
        }

        return (pieces, shapes, first);
    }
}
