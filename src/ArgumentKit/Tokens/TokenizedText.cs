using System.Collections.Immutable;
using ArgumentKit.Sentences;
using ArgumentKit.Text;

namespace ArgumentKit.Tokens;

/// <summary>
/// A text cut into sentences and words: what an annotator is given. Words are counted over the whole text. Immutable and safe to share
/// between threads.
/// </summary>
public sealed class TokenizedText
{
    private readonly int[] _firstOf;
    private readonly int[] _sentenceOf;
    private readonly bool[] _isQuoted;

    /// <summary>Joins a text with its sentences and words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences: in order, without overlap.</param>
    /// <param name="tokens">Its words: in order, without overlap, none empty, each inside a sentence.</param>
    /// <exception cref="ArgumentException">A sentence or a word does not keep to that.</exception>
    public TokenizedText(SourceText text, ImmutableArray<Sentence> sentences, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Sentences = sentences;
        Tokens = tokens;
        _sentenceOf = new int[tokens.Length];
        _firstOf = Assign(text, sentences, tokens, _sentenceOf);
        _isQuoted = ReadQuotations();
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The sentences, in order; one may have no words.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The words of all sentences, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Length;

    /// <summary>The words of a sentence.</summary>
    public TokenRange WordsOf(int sentence) => new(_firstOf[sentence], _firstOf[sentence + 1]);

    /// <summary>The index of a word's sentence.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Where a run of words stands, from its first word to its last; an empty run has no place.</summary>
    /// <exception cref="ArgumentException">The run is empty.</exception>
    public TextSpan SpanOf(TokenRange words) => words.IsEmpty
        ? throw new ArgumentException("A run without words has no place in the text.", nameof(words))
        : TextSpan.FromBounds(Tokens[words.Start].Span.Start, Tokens[words.End - 1].Span.End);

    /// <summary>The words that lie wholly inside a span. Logarithmic time.</summary>
    public TokenRange WordsIn(TextSpan span)
    {
        int start = FirstEndingBehind(span.Start);
        start += start < Count && Tokens[start].Span.Start < span.Start ? 1 : 0;
        int end = FirstEndingBehind(span.End);
        return new TokenRange(start, Math.Max(start, end));
    }

    /// <summary>The words that a span covers, at least in part. Logarithmic time.</summary>
    internal TokenRange WordsTouching(TextSpan span)
    {
        int start = FirstEndingBehind(span.Start);
        int end = FirstEndingBehind(span.End);
        end += end < Count && Tokens[end].Span.Start < span.End ? 1 : 0;
        return new TokenRange(start, Math.Max(start, end));
    }

    /// <summary>Whether a word stands between quotation marks; the marks themselves do not.</summary>
    public bool IsQuoted(int token) => _isQuoted[token];

    private static int[] Assign(SourceText text, ImmutableArray<Sentence> sentences, ImmutableArray<Token> tokens, int[] sentenceOf)
    {
        int[] firstOf = new int[sentences.Length + 1];
        int token = 0;
        int offset = 0;
        for (int sentence = 0; sentence < sentences.Length; sentence++)
        {
            TextSpan span = sentences[sentence].Span;
            if (span.Start < offset || !text.FullSpan.Contains(span))
            {
                throw new ArgumentException($"Sentence {sentence} {span} overlaps the one before it or leaves the text.", nameof(sentences));
            }

            firstOf[sentence] = token;
            for (offset = span.Start; token < tokens.Length && tokens[token].Span.Start < span.End; token++)
            {
                TextSpan word = tokens[token].Span;
                if (word.IsEmpty || word.Start < offset || word.End > span.End)
                {
                    throw new ArgumentException($"Word {token} {word} is empty, overlaps the one before it or leaves its sentence.", nameof(tokens));
                }

                sentenceOf[token] = sentence;
                offset = word.End;
            }

            offset = span.End;
        }

        firstOf[^1] = token;
        return token == tokens.Length
            ? firstOf
            : throw new ArgumentException($"Word {token} {tokens[token].Span} stands in no sentence.", nameof(tokens));
    }

    /// <summary>A quotation that its paragraph does not close ends with the paragraph, as printers' practice reopens it in the next.</summary>
    private bool[] ReadQuotations()
    {
        bool[] isQuoted = new bool[Count];
        bool open = false;
        for (int sentence = 0; sentence < Sentences.Length; sentence++)
        {
            open &= !Sentences[sentence].StartsParagraph;
            TokenRange words = WordsOf(sentence);
            for (int index = words.Start; index < words.End; index++)
            {
                char mark = Text[Tokens[index].Span.Start];
                bool closes = mark == '\u201D' || (mark == '"' && open);
                isQuoted[index] = open && !closes;
                open = mark is '\u201C' || (mark == '"' ? !open : open && !closes);
            }
        }

        return isQuoted;
    }

    /// <summary>The index of the first word that ends behind an offset.</summary>
    private int FirstEndingBehind(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
