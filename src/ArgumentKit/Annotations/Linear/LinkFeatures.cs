using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>What decides whether a source or content belongs to a cue: order, what stands between, and how the tree joins their heads.</summary>
internal static class LinkFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 24;

    /// <summary>Writes the features of a pair and gives their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">All spans of the text, in order.</param>
    /// <param name="cue">Index of the cue among them.</param>
    /// <param name="other">Index of the source or content.</param>
    /// <param name="features">Where to write.</param>
    public static int Extract(AnnotatedText text, IReadOnlyList<LabeledSpan> spans, int cue, int other, Span<ulong> features)
    {
        LabeledSpan cueSpan = spans[cue];
        LabeledSpan otherSpan = spans[other];
        ulong kind = (ulong)otherSpan.Kind;
        bool cueFirst = cue < other;
        ulong order = cueFirst ? 1UL : 0UL;
        int between = cueFirst ? otherSpan.First - cueSpan.End : cueSpan.First - otherSpan.End;
        ulong gap = (ulong)(between <= 0 ? 0 : between < 3 ? between : between < 6 ? 3 : between < 12 ? 4 : between < 30 ? 5 : 6);
        (ulong cues, ulong sources, ulong contents) = Between(spans, Math.Min(cue, other) + 1, Math.Max(cue, other));
        int sentences = Math.Abs(text.Words.SentenceOf(cueSpan.First) - text.Words.SentenceOf(cueFirst ? otherSpan.First : otherSpan.End - 1));
        ulong sentenceDistance = (ulong)Math.Min(sentences, 3);
        bool crossesParagraph = CrossesParagraph(text, Math.Min(cueSpan.First, otherSpan.First), Math.Max(cueSpan.First, otherSpan.First));
        ulong tree = sentences == 0 ? TreeRelation(text, cueSpan, otherSpan) : 99;
        SyntaxNode head = text.HeadOf(cueSpan.Words)!.Value;
        ulong lemma = FeatureKey.OfLower(head.Lemma);
        ulong tag = FeatureKey.Of(head.PennTag);
        ulong quoted = text.Words.IsQuoted(otherSpan.First) ? 1UL : 0UL;

        int n = 0;
        features[n++] = FeatureKey.Of(0, kind, order);
        features[n++] = FeatureKey.Of(1, kind, order, cues);
        features[n++] = FeatureKey.Of(2, kind, order, gap);
        features[n++] = FeatureKey.Of(3, kind, order, sentenceDistance);
        features[n++] = FeatureKey.Of(4, kind, tree, order);
        features[n++] = FeatureKey.Of(5, kind, tree, cues);
        features[n++] = FeatureKey.Of(6, kind, order, sources, contents);
        features[n++] = FeatureKey.Of(7, kind, lemma, order);
        features[n++] = FeatureKey.Of(8, kind, tag, order, gap);
        features[n++] = FeatureKey.Of(9, kind, order, cues, sentenceDistance);
        features[n++] = FeatureKey.Of(10, kind, order, crossesParagraph ? 1UL : 0UL, sentenceDistance);
        features[n++] = FeatureKey.Of(11, kind, order, quoted, cues);
        features[n++] = FeatureKey.Of(12, kind, lemma, tree);
        features[n++] = FeatureKey.Of(13, kind, order, cues, FeatureKey.Of(14, sources, contents));
        return n;
    }

    private static ulong TreeRelation(AnnotatedText text, LabeledSpan cue, LabeledSpan other)
    {
        SyntaxNode otherHead = text.HeadOf(other.Words)!.Value;
        int sentence = text.Words.WordsOf(text.Words.SentenceOf(cue.First)).Start;
        if (!otherHead.IsRoot && cue.Words.Contains(sentence + otherHead.Head.Index))
        {
            return 1 + (ulong)otherHead.Relation;
        }

        SyntaxNode cueHead = text.HeadOf(cue.Words)!.Value;
        if (!cueHead.IsRoot && other.Words.Contains(sentence + cueHead.Head.Index))
        {
            return 101 + (ulong)cueHead.Relation;
        }

        return otherHead.DescendsFrom(cueHead) ? 201UL : cueHead.DescendsFrom(otherHead) ? 202UL : 203UL;
    }

    private static bool CrossesParagraph(AnnotatedText text, int first, int last)
    {
        for (int sentence = text.Words.SentenceOf(first) + 1; sentence <= text.Words.SentenceOf(last); sentence++)
        {
            if (text.Words.Sentences[sentence].StartsParagraph)
            {
                return true;
            }
        }

        return false;
    }

    private static (ulong Cues, ulong Sources, ulong Contents) Between(IReadOnlyList<LabeledSpan> spans, int first, int end)
    {
        ulong cues = 0;
        ulong sources = 0;
        ulong contents = 0;
        for (int index = first; index < end; index++)
        {
            cues += spans[index].Kind == AttributionRoleLabel.BeginCue ? 1UL : 0UL;
            sources += spans[index].Kind == AttributionRoleLabel.BeginSource ? 1UL : 0UL;
            contents += spans[index].Kind == AttributionRoleLabel.BeginContent ? 1UL : 0UL;
        }

        return (Math.Min(cues, 3), Math.Min(sources, 2), Math.Min(contents, 2));
    }
}
