using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations;

/// <summary>
/// A text with all that an annotator recognised in it. Trees are needed; every other layer is empty or trivial unless set. Each layer is
/// checked when it is set, so that whoever reads an <see cref="AnnotatedText"/> may rely on it. Immutable and safe to share between threads.
/// </summary>
public sealed class AnnotatedText
{
    /// <summary>Joins a text with its trees.</summary>
    /// <param name="words">The text.</param>
    /// <param name="trees">One tree for each sentence of the text, over the same words.</param>
    /// <exception cref="ArgumentException">The trees are those of other sentences or words.</exception>
    public AnnotatedText(TokenizedText words, ImmutableArray<SyntaxTree> trees)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (trees.IsDefault || trees.Length != words.Sentences.Length)
        {
            throw new ArgumentException($"There must be one tree for each of the {words.Sentences.Length} sentences.", nameof(trees));
        }

        for (int sentence = 0; sentence < trees.Length; sentence++)
        {
            TokenRange range = words.WordsOf(sentence);
            bool fits = trees[sentence].Sentence == words.Sentences[sentence]
                && ReferenceEquals(trees[sentence].Text, words.Text)
                && trees[sentence].Tokens.AsSpan().SequenceEqual(words.Tokens.AsSpan(range.Start..range.End));
            if (!fits)
            {
                throw new ArgumentException($"Tree {sentence} is not over the words of sentence {sentence}.", nameof(trees));
            }
        }

        Words = words;
        Trees = trees;
    }

    /// <summary>The text, cut into sentences and words.</summary>
    public TokenizedText Words { get; }

    /// <summary>The text.</summary>
    public SourceText Text => Words.Text;

    /// <summary>One dependency tree a sentence, in order.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>
    /// The elementary discourse units, by the conventions of GUM: clauses and clause-like units that discourse relations join. They tile the
    /// words and cross no end of a sentence. The default is one a sentence.
    /// </summary>
    /// <exception cref="ArgumentException">The units leave out a word, overlap, or cross the end of a sentence.</exception>
    public ImmutableArray<TokenRange> Segments
    {
        get => field.IsDefault ? field = WholeSentences() : field;
        init => field = CheckSegments(value);
    }

    /// <summary>The attributions, in the order of their cues. They may nest and overlap. The default is none.</summary>
    /// <exception cref="ArgumentException">An attribution has no words, an empty run, or a run outside the text.</exception>
    public ImmutableArray<AttributionSpans> Attributions
    {
        get;
        init => field = CheckAttributions(value);
    } = [];

    /// <summary>Who is mentioned where, in the order of the text; each word heads at most one mention. The default is none.</summary>
    /// <exception cref="ArgumentException">A mention does not follow the one before it, stands outside the text, or has a later antecedent.</exception>
    public ImmutableArray<RecognisedMention> Mentions
    {
        get;
        init => field = CheckMentions(value);
    } = [];

    /// <summary>Number of words.</summary>
    internal int Count => Words.Count;

    /// <summary>A word, counted over the whole text, at its place in the tree of its sentence.</summary>
    public SyntaxNode this[int token]
    {
        get
        {
            int sentence = Words.SentenceOf(token);
            return Trees[sentence][token - Words.WordsOf(sentence).Start];
        }
    }

    /// <summary>
    /// The word of a run that governs the others: the first word, or the highest one that is reached from it without leaving the run. Null
    /// for an empty run.
    /// </summary>
    public SyntaxNode? HeadOf(TokenRange words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        SyntaxNode node = this[words.Start];
        int first = Words.WordsOf(Words.SentenceOf(words.Start)).Start;
        while (!node.IsRoot && words.Contains(first + node.Head.Index))
        {
            node = node.Head;
        }

        return node;
    }

    /// <summary>The words of runs, one after another.</summary>
    internal IEnumerable<SyntaxNode> NodesIn(params IEnumerable<TokenRange> runs)
    {
        foreach (TokenRange words in runs)
        {
            for (int token = words.Start; token < words.End; token++)
            {
                yield return this[token];
            }
        }
    }

    /// <summary>The governing word of an attribution's cue; null for one without a cue.</summary>
    internal SyntaxNode? CueHead(AttributionSpans spans) => spans.Cue.IsEmpty ? null : HeadOf(spans.Cue[0]);

    /// <summary>The sentence of a word.</summary>
    internal SyntaxTree TreeOf(int token) => Trees[Words.SentenceOf(token)];

    /// <summary>The index of a word over the whole text. Logarithmic time.</summary>
    internal int IndexOf(SyntaxNode node) => Words.WordsIn(node.Span).Start;

    /// <summary>The words from the leftmost to the rightmost descendant of a word.</summary>
    internal TokenRange SubtreeOf(SyntaxNode node)
    {
        int first = IndexOf(node) - node.Index;
        return new TokenRange(first + node.SubtreeStart, first + node.SubtreeEnd);
    }

    private ImmutableArray<TokenRange> WholeSentences() =>
        [.. Enumerable.Range(0, Trees.Length).Select(Words.WordsOf).Where(static words => !words.IsEmpty)];

    private ImmutableArray<TokenRange> CheckSegments(ImmutableArray<TokenRange> segments)
    {
        int next = 0;
        foreach (TokenRange unit in segments)
        {
            if (unit.IsEmpty || unit.Start != next || unit.End > Words.Count || Words.SentenceOf(unit.Start) != Words.SentenceOf(unit.End - 1))
            {
                throw new ArgumentException($"The unit {unit} does not follow the one before it, or crosses the end of a sentence.", nameof(segments));
            }

            next = unit.End;
        }

        return next == Words.Count ? segments : throw new ArgumentException($"The units end at word {next} of {Words.Count}.", nameof(segments));
    }

    private ImmutableArray<RecognisedMention> CheckMentions(ImmutableArray<RecognisedMention> mentions)
    {
        for (int index = 0; index < mentions.Length; index++)
        {
            RecognisedMention mention = mentions[index];
            if (mention.Head <= (index > 0 ? mentions[index - 1].Head : -1) || mention.Head >= Words.Count || mention.Antecedent < -1 || mention.Antecedent >= index)
            {
                throw new ArgumentException($"Mention {index} ({mention}) is out of order, outside the text, or before its antecedent.", nameof(mentions));
            }
        }

        return mentions;
    }

    private ImmutableArray<AttributionSpans> CheckAttributions(ImmutableArray<AttributionSpans> attributions)
    {
        foreach (AttributionSpans attribution in attributions)
        {
            if (attribution.Source.IsEmpty && attribution.Cue.IsEmpty && attribution.Content.IsEmpty)
            {
                throw new ArgumentException("An attribution has no words.", nameof(attributions));
            }

            foreach (TokenRange words in attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            {
                if (words.IsEmpty || words.End > Words.Count)
                {
                    throw new ArgumentException($"An attribution has the words {words} of {Words.Count}.", nameof(attributions));
                }
            }
        }

        return attributions;
    }
}
