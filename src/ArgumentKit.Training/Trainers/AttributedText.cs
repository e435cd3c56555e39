using ArgumentKit.Annotations;
using ArgumentKit.Annotations.Linear;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Trainers;

/// <summary>An article of PolNeAR with the library's own trees under the annotators' labels.</summary>
internal sealed class AttributedText
{
    private AttributedText(AnnotatedText text, byte[] gold, List<(int Span, int Cue)> links, List<LabeledSpan> spans)
    {
        Text = text;
        Gold = gold;
        Links = links;
        Spans = spans;
    }

    public AnnotatedText Text { get; }

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
            for (int sentence = 0; sentence < Text.Trees.Length; sentence++)
            {
                int first = Text.Words.WordsOf(sentence).Start;
                if (first > start && Text.Words.Sentences[sentence].StartsParagraph)
                {
                    yield return (start, first);
                    start = first;
                }
            }

            if (start < Text.Count)
            {
                yield return (start, Text.Count);
            }
        }
    }

    /// <summary>Reads and parses a part of the corpus.</summary>
    public static List<AttributedText> Load(TrainingContext context, string part)
    {
        SentenceSplitter splitter = SentenceSplitter.Load(LanguageData.English);
        Tokenizer tokenizer = new(LanguageData.English);
        SyntaxParser parser = SyntaxParser.Load(LanguageData.English);
        return [.. PolnearReader.Read(context.Corpora.Find(part)).Select(article =>
        {
            SourceText text = article.Text;
            TokenizedText words = tokenizer.Tokenize(text, splitter.Split(text, [new Zone(ZoneKind.Body, text.FullSpan)]));
            return From(article, new AnnotatedText(words, parser.Parse(words, CancellationToken.None)));
        })];
    }

    private static AttributedText From(AttributedArticle article, AnnotatedText text)
    {
        byte[] gold = new byte[text.Count];
        Dictionary<int, int> cueOf = [];
        foreach (GoldAttribution attribution in article.Attributions)
        {
            int cue = Mark(text, gold, attribution.Cue, AttributionRoleLabel.BeginCue, []);
            List<int> starts = [];
            Mark(text, gold, attribution.Source, AttributionRoleLabel.BeginSource, starts);
            Mark(text, gold, attribution.Content, AttributionRoleLabel.BeginContent, starts);
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
        return new AttributedText(text, gold, links, spans);
    }

    /// <summary>Labels the words of each piece that no other span holds yet; gives the first word of the first piece, or -1.</summary>
    private static int Mark(AnnotatedText text, byte[] gold, IEnumerable<TextSpan> pieces, AttributionRoleLabel begin, List<int> starts)
    {
        int first = -1;
        foreach (TextSpan piece in pieces)
        {
            int index = FirstWordFrom(text, piece.Start);
            bool isOpen = false;
            for (; index < text.Count && text[index].Span.Start < piece.End; index++)
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

    private static int FirstWordFrom(AnnotatedText text, int offset)
    {
        int low = 0;
        int high = text.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text[middle].Span.End <= offset)
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
