using ArgumentKit.Learning;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// What decides whether a word belongs to a source, a cue or a content: the words around, its way up the tree to the next predicate that
/// embeds it, whether that predicate reports speech, and quotation marks. In the second pass also where the first pass saw cues.
/// </summary>
internal static class AttributionFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 96;

    private const ulong Nothing = 0xFFFF;
    private const int LongestPath = 12;

    /// <summary>Writes the features of a word and gives their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="lexicon">The reporting words.</param>
    /// <param name="draft">The first pass's labels, or empty in the first pass.</param>
    /// <param name="features">Where to write.</param>
    public static int Extract(AnnotatedText text, int index, ReportingLexicon lexicon, ReadOnlySpan<byte> draft, Span<ulong> features)
    {
        SyntaxNode word = text[index];
        SyntaxTree tree = word.Tree;
        int place = word.Index;
        int first = index - place;
        ulong w0 = Lemma(tree, place), w1 = Lemma(tree, place - 1), w2 = Lemma(tree, place - 2), n1 = Lemma(tree, place + 1), n2 = Lemma(tree, place + 2);
        ulong t0 = Tag(tree, place), t1 = Tag(tree, place - 1), t2 = Tag(tree, place - 2), p1 = Tag(tree, place + 1), p2 = Tag(tree, place + 2);
        ulong r0 = (ulong)word.Relation;
        ulong quoted = text.Words.IsQuoted(index) ? 1UL : 0UL;
        ulong atStart = place == 0 ? (tree.Sentence.StartsParagraph ? 2UL : 1UL) : 0UL;
        SyntaxNode head = word.Head;
        SyntaxNode grand = head.Head;
        ulong hw = FeatureKey.OfLower(head.Lemma), ht = FeatureKey.Of(head.PennTag), hr = (ulong)head.Relation;
        ulong gw = FeatureKey.OfLower(grand.Lemma);
        ulong side = word.IsRoot ? 2UL : head.Index < place ? 1UL : 0UL;
        ulong a0 = lexicon.Feature(word), a1 = Act(lexicon, tree, place - 1), b1 = Act(lexicon, tree, place + 1);
        ulong ha = lexicon.Feature(head), ga = lexicon.Feature(grand);
        Embedding embedding = Embedding.Of(word);
        ulong el = embedding.Governor is { } governor ? FeatureKey.OfLower(governor.Lemma) : Nothing;
        ulong ea = embedding.Governor is { } reporting ? lexicon.Feature(reporting) : Nothing;
        ulong er = (ulong)embedding.Relation;
        ulong es = embedding.Governor is { } placed ? (placed.Index < place ? 1UL : 0UL) : 2UL;
        ulong shape = char.IsUpper(word.Form[0]) ? 1UL : char.IsLetterOrDigit(word.Form[0]) ? 0UL : 2UL;

        int n = 0;
        features[n++] = FeatureKey.Of(0, 0);
        features[n++] = FeatureKey.Of(1, w0, t0);
        features[n++] = FeatureKey.Of(2, w1);
        features[n++] = FeatureKey.Of(3, n1);
        features[n++] = FeatureKey.Of(4, w2);
        features[n++] = FeatureKey.Of(5, n2);
        features[n++] = FeatureKey.Of(6, w1, w0);
        features[n++] = FeatureKey.Of(7, w0, n1);
        features[n++] = FeatureKey.Of(8, t1, t0, p1);
        features[n++] = FeatureKey.Of(9, t2, t1, t0);
        features[n++] = FeatureKey.Of(10, t0, p1, p2);
        features[n++] = FeatureKey.Of(11, w2, w1, w0);
        features[n++] = FeatureKey.Of(12, w0, n1, n2);
        features[n++] = FeatureKey.Of(13, r0, t0, side);
        features[n++] = FeatureKey.Of(14, r0, hw);
        features[n++] = FeatureKey.Of(15, r0, hw, hr);
        features[n++] = FeatureKey.Of(16, r0, ht, ha);
        features[n++] = FeatureKey.Of(17, r0, hr, gw);
        features[n++] = FeatureKey.Of(18, r0, hr, ga);
        features[n++] = FeatureKey.Of(19, a0, t0);
        features[n++] = FeatureKey.Of(20, a0, r0, quoted);
        features[n++] = FeatureKey.Of(21, a1, a0, b1);
        features[n++] = FeatureKey.Of(22, el, er);
        features[n++] = FeatureKey.Of(23, ea, er, es);
        features[n++] = FeatureKey.Of(24, ea, er, quoted);
        features[n++] = FeatureKey.Of(25, el, es, t0);
        features[n++] = FeatureKey.Of(26, (ulong)embedding.Path, ea);
        features[n++] = FeatureKey.Of(27, quoted, t0, atStart);
        features[n++] = FeatureKey.Of(28, quoted, w0);
        features[n++] = FeatureKey.Of(29, quoted, w1, t0);
        features[n++] = FeatureKey.Of(30, quoted, n1, t0);
        features[n++] = FeatureKey.Of(31, atStart, w0);
        features[n++] = FeatureKey.Of(32, atStart, shape, p1);
        features[n++] = FeatureKey.Of(33, shape, t0, r0);
        features[n++] = FeatureKey.Of(34, Child(word, lexicon), a0);
        features[n++] = FeatureKey.Of(35, w0, r0, quoted);
        features[n++] = FeatureKey.Of(36, hw, gw, r0);
        features[n++] = FeatureKey.Of(37, word.Complement is null ? 0UL : (ulong)word.Complement.Value.Relation + 1, a0, word.Subject is null ? 0UL : 1UL);
        features[n++] = FeatureKey.Of(38, (ulong)Math.Min(place, 4), t0, quoted);
        features[n++] = FeatureKey.Of(39, (ulong)Math.Min(tree.Count - place, 4), t0, quoted);
        features[n++] = FeatureKey.Of(40, FeatureKey.OfLower(word.Form), FeatureKey.Of(word.Head.PennTag), side);
        if (draft.IsEmpty)
        {
            return n;
        }

        ulong d0 = draft[index];
        ulong d1 = index > 0 ? draft[index - 1] : Nothing;
        ulong e1 = index + 1 < draft.Length ? draft[index + 1] : Nothing;
        int before = NearestCue(draft, first, index, -1);
        int after = NearestCue(draft, first + tree.Count - 1, index, 1);
        ulong beforeCue = before < 0 ? Nothing : FeatureKey.OfLower(text[before].Lemma);
        ulong afterCue = after < 0 ? Nothing : FeatureKey.OfLower(text[after].Lemma);
        (ulong upCue, ulong upPath) = CueAbove(word, draft, first);
        features[n++] = FeatureKey.Of(50, d0, t0);
        features[n++] = FeatureKey.Of(51, d1, d0, e1);
        features[n++] = FeatureKey.Of(52, d0, w0);
        features[n++] = FeatureKey.Of(53, upCue, upPath);
        features[n++] = FeatureKey.Of(54, upPath, r0, t0);
        features[n++] = FeatureKey.Of(55, upPath, es, quoted);
        features[n++] = FeatureKey.Of(56, beforeCue, Distance(index - before), quoted);
        features[n++] = FeatureKey.Of(57, afterCue, Distance(after - index), quoted);
        features[n++] = FeatureKey.Of(58, before < 0 ? 0UL : 1UL, after < 0 ? 0UL : 1UL, quoted, t0);
        features[n++] = FeatureKey.Of(59, upPath, w0);
        features[n++] = FeatureKey.Of(60, upPath, w1, t0);
        features[n++] = FeatureKey.Of(61, upPath, n1, t0);
        features[n++] = FeatureKey.Of(62, HeadLabel(word, draft, first), r0, d0);
        features[n++] = FeatureKey.Of(63, HeadLabel(word, draft, first), HeadLabel(head, draft, first), r0);
        features[n++] = FeatureKey.Of(64, (ulong)Labels(draft, first, tree.Count), d0);
        features[n++] = FeatureKey.Of(65, upPath, d0, t1, t0);
        features[n++] = FeatureKey.Of(66, d1, w0, n1);
        features[n++] = FeatureKey.Of(67, d0, e1, w0, n1);
        return n;
    }

    private static ulong HeadLabel(SyntaxNode word, ReadOnlySpan<byte> draft, int first) => word.IsRoot ? Nothing : draft[first + word.Head.Index];

    private static int Labels(ReadOnlySpan<byte> draft, int first, int count)
    {
        int seen = 0;
        foreach (byte label in draft.Slice(first, count))
        {
            seen |= label is (byte)AttributionRoleLabel.BeginCue ? 1 : label is (byte)AttributionRoleLabel.BeginSource ? 2 : 0;
        }

        return seen;
    }

    private static int NearestCue(ReadOnlySpan<byte> draft, int limit, int index, int step)
    {
        for (int place = index; place != limit + step; place += step)
        {
            if (draft[place] is (byte)AttributionRoleLabel.BeginCue or (byte)AttributionRoleLabel.InsideCue)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The first cue among the word's ancestors and the relation by which it governs the word's clause or phrase.</summary>
    private static (ulong Cue, ulong Path) CueAbove(SyntaxNode word, ReadOnlySpan<byte> draft, int first)
    {
        SyntaxNode node = word;
        for (int steps = 0; steps < LongestPath && !node.IsRoot; steps++)
        {
            SyntaxNode head = node.Head;
            if (draft[first + head.Index] is (byte)AttributionRoleLabel.BeginCue or (byte)AttributionRoleLabel.InsideCue)
            {
                return (FeatureKey.OfLower(head.Lemma), FeatureKey.Of((int)node.Relation, node.Index < head.Index ? 1UL : 0UL, (ulong)Math.Min(steps, 2)));
            }

            node = head;
        }

        return (Nothing, Nothing);
    }

    private static ulong Child(SyntaxNode word, ReportingLexicon lexicon)
    {
        foreach (SyntaxNode child in word.Children)
        {
            if (child.Relation is DependencyRelation.Parataxis or DependencyRelation.ClausalComplement && lexicon.Find(child) is not null)
            {
                return (ulong)child.Relation + (child.Index > word.Index ? 100UL : 0UL);
            }
        }

        return 0;
    }

    private static ulong Distance(int words) => words < 4 ? (ulong)words : words < 8 ? 4UL : words < 16 ? 5UL : 6UL;

    private static ulong Act(ReportingLexicon lexicon, SyntaxTree tree, int index) => index < 0 || index >= tree.Count ? Nothing : lexicon.Feature(tree[index]);

    private static ulong Lemma(SyntaxTree tree, int index) => index < 0 || index >= tree.Count ? Nothing : FeatureKey.OfLower(tree.Lemma(index));

    private static ulong Tag(SyntaxTree tree, int index) => index < 0 || index >= tree.Count ? Nothing : FeatureKey.Of(tree.PennTag(index));
}
