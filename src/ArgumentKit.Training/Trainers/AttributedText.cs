using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Trainers;

/// <summary>An article of PolNeAR with the library's own trees under the annotators' labels.</summary>
internal sealed class AttributedText
{
    private AttributedText(TokenSequence words, byte[] gold, List<(int Span, int Cue)> links, List<LabeledSpan> spans)
    {
        Words = words;
        Gold = gold;
        Links = links;
        Spans = spans;
    }

    public TokenSequence Words { get; }

    /// <summary>The gold label of each word.</summary>
    public byte[] Gold { get; }

    /// <summary>The gold spans, in order.</summary>
    public List<LabeledSpan> Spans { get; }

    /// <summary>Which span belongs to which cue, by index.</summary>
    public List<(int Span, int Cue)> Links { get; }

    /// <summary>Labels by a first pass that never saw the text.</summary>
    public byte[] Draft { get; set; } = [];

    /// <summary>The first word and the end of each paragraph.</summary>
    public IEnumerable<(int Start, int End)> Paragraphs
    {
        get
        {
            int start = 0;
            for (int tree = 0; tree < Words.Trees.Length; tree++)
            {
                int first = Words.FirstOf(tree);
                if (first > start && Words.Trees[tree].Sentence.StartsParagraph)
                {
                    yield return (start, first);
                    start = first;
                }
            }

            if (start < Words.Count)
            {
                yield return (start, Words.Count);
            }
        }
    }

    /// <summary>Reads and parses a part of the corpus.</summary>
    public static List<AttributedText> Load(TrainingContext context, string part)
    {
        SentenceSplitter splitter = SentenceSplitter.Load(LanguageData.English);
        Tokenizer tokenizer = new(LanguageData.English);
        LearnedSyntaxParser parser = LearnedSyntaxParser.Load(LanguageData.English);
        return [.. PolnearReader.Read(context.Corpora.Find(part)).Select(article =>
        {
            SourceText text = article.Text;
            ImmutableArray<Sentence> sentences = splitter.Split(text, [new Zone(ZoneKind.Body, text.FullSpan)]);
            return From(article, new TokenSequence([.. sentences.Select(sentence => parser.Parse(text, sentence, tokenizer.Tokenize(text, sentence.Span)))]));
        })];
    }

    private static AttributedText From(AttributedArticle article, TokenSequence words)
    {
        byte[] gold = new byte[words.Count];
        Dictionary<int, int> cueOf = [];
        foreach (GoldAttribution attribution in article.Attributions)
        {
            int cue = Mark(words, gold, attribution.Cue, AttributionRoleLabel.BeginCue, []);
            List<int> starts = [];
            Mark(words, gold, attribution.Source, AttributionRoleLabel.BeginSource, starts);
            Mark(words, gold, attribution.Content, AttributionRoleLabel.BeginContent, starts);
            foreach (int start in starts.Where(_ => cue >= 0))
            {
                cueOf[start] = cue;
            }
        }

        List<LabeledSpan> spans = LabeledSpan.Read(gold);
        Dictionary<int, int> indexes = spans.Index().ToDictionary(static pair => pair.Item.First, static pair => pair.Index);
        List<(int, int)> links = [.. cueOf
            .Where(pair => indexes.ContainsKey(pair.Key) && indexes.ContainsKey(pair.Value))
            .Select(pair => (indexes[pair.Key], indexes[pair.Value]))];
        return new AttributedText(words, gold, links, spans);
    }

    /// <summary>Labels the words of each piece that no other span holds yet; gives the first word of the first piece, or -1.</summary>
    private static int Mark(TokenSequence words, byte[] gold, IEnumerable<TextSpan> pieces, AttributionRoleLabel begin, List<int> starts)
    {
        int first = -1;
        foreach (TextSpan piece in pieces)
        {
            int index = FirstWordFrom(words, piece.Start);
            bool isOpen = false;
            for (; index < words.Count && words[index].Span.Start < piece.End; index++)
            {
                if (gold[index] != 0)
                {
                    isOpen = false;
                    continue;
                }

                gold[index] = (byte)((int)begin + (isOpen ? 1 : 0));
                if (!isOpen)
                {
                    starts.Add(index);
                    first = first < 0 ? index : first;
                }

                isOpen = true;
            }
        }

        return first;
    }

    private static int FirstWordFrom(TokenSequence words, int offset)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].Span.End <= offset)
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
