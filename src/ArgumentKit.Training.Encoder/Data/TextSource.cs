using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>A running text cut into sentences and words as the library will cut it, with look-ups from characters to words.</summary>
internal sealed class TextSource
{
    private static readonly ZoneFinder Zones = new(LanguageData.English);
    private static readonly SentenceSplitter Splitter = SentenceSplitter.Load(LanguageData.English);
    private static readonly Tokenizer Words = new(LanguageData.English);

    private readonly TokenizedText _words;
    private ImmutableArray<SyntaxTree>? _trees;

    public TextSource(string id, SourceText text)
    {
        _words = Words.Tokenize(text, Splitter.Split(text, Zones.Find(text).Zones));
        Document = new TrainingDocument
        {
            Id = id,
            Words = [.. _words.Tokens.Select(token => text[token.Span])],
            Sentences = [.. Enumerable.Range(0, _words.Sentences.Length).Select(sentence => _words.WordsOf(sentence).Start), _words.Count],
            StartsParagraph = [.. _words.Sentences.Select(static sentence => sentence.StartsParagraph)],
        };
    }

    /// <summary>The document, without layers.</summary>
    public TrainingDocument Document { get; }

    /// <summary>The words that a span in pieces covers, at least in part.</summary>
    public int[] WordsIn(IEnumerable<TextSpan> pieces) => [.. pieces.SelectMany(WordsIn).Distinct().Order()];

    /// <summary>The head of the words that a span covers, or -1 if it covers none: the one nearest to the root of its sentence.</summary>
    public int HeadOf(TextSpan span)
    {
        int[] words = [.. WordsIn(span)];
        if (words.Length < 2)
        {
            return words.Length == 0 ? -1 : words[0];
        }

        // Trees by the annotator that the library has so far: the head of a mention needs no better one.
        _trees ??= Annotators.BuiltIn(Language.English).Annotate(_words).Trees;
        int sentence = _words.SentenceOf(words[0]);
        int start = _words.WordsOf(sentence).Start;
        SyntaxTree tree = _trees.Value[sentence];
        foreach (int word in words)
        {
            int head = word - start < tree.Count ? tree.Head(word - start) + start : -1;
            if (!words.Contains(head) || tree.Head(word - start) < 0)
            {
                return word;
            }
        }

        return words[^1];
    }

    private IEnumerable<int> WordsIn(TextSpan piece)
    {
        TokenRange words = _words.WordsTouching(piece);
        return Enumerable.Range(words.Start, words.Length);
    }
}
