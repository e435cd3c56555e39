using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// What decides whether a discourse unit starts at a word: the words and tags around, and which clause ends or begins there by the tree.
/// </summary>
internal static class SegmentFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 48;

    private const ulong Nothing = 0xFFFF;

    /// <summary>Writes the features of a place before a word and gives their number.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="index">The word; not the first.</param>
    /// <param name="sinceBoundary">Number of words since the last start of a unit.</param>
    /// <param name="features">Where to write.</param>
    public static int Extract(SyntaxTree tree, int index, int sinceBoundary, Span<ulong> features)
    {
        SyntaxNode word = tree[index];
        SyntaxNode before = tree[index - 1];

        // The highest word whose subtree starts here: the clause or phrase that would begin the unit.
        SyntaxNode top = word;
        while (!top.IsRoot && top.Head.SubtreeStart == index)
        {
            top = top.Head;
        }

        SyntaxNode ended = before;
        while (!ended.IsRoot && ended.Head.SubtreeEnd == index)
        {
            ended = ended.Head;
        }

        ulong lemma = Lemma(tree, index), lemma1 = Lemma(tree, index - 1), lemma2 = Lemma(tree, index - 2);
        ulong next = Lemma(tree, index + 1), next2 = Lemma(tree, index + 2);
        ulong tag = Tag(tree, index), tag1 = Tag(tree, index - 1), tag2 = Tag(tree, index - 2);
        ulong nextTag = Tag(tree, index + 1), nextTag2 = Tag(tree, index + 2);
        ulong relation = (ulong)word.Relation;
        ulong topRelation = (ulong)top.Relation;
        ulong topTag = FeatureKey.Of(top.PennTag);
        ulong topHead = FeatureKey.OfLower(top.Head.Lemma);
        ulong topHeadTag = FeatureKey.Of(top.Head.PennTag);
        ulong topLength = (ulong)Math.Min(top.SubtreeEnd - top.SubtreeStart, 8);
        ulong hasSubject = top.Subject is null ? 0UL : 1UL;
        ulong isClause = top.IsPredicate ? 1UL : 0UL;
        ulong since = (ulong)Math.Min(sinceBoundary, 6);
        ulong toEnd = (ulong)Math.Min(tree.Count - index, 6);
        ulong headSide = top.Head.Index < index ? 0UL : 1UL;

        int n = 0;
        features[n++] = FeatureKey.Of(0, 0);
        features[n++] = FeatureKey.Of(1, lemma, tag);
        features[n++] = FeatureKey.Of(2, lemma1, tag1);
        features[n++] = FeatureKey.Of(3, next, nextTag);
        features[n++] = FeatureKey.Of(4, tag1, tag, nextTag);
        features[n++] = FeatureKey.Of(5, lemma1, lemma);
        features[n++] = FeatureKey.Of(6, lemma, next);
        features[n++] = FeatureKey.Of(7, tag2, tag1, tag);
        features[n++] = FeatureKey.Of(8, tag, nextTag, nextTag2);
        features[n++] = FeatureKey.Of(9, lemma2, lemma1, lemma);
        features[n++] = FeatureKey.Of(10, lemma, next, next2);
        features[n++] = FeatureKey.Of(11, topRelation);
        features[n++] = FeatureKey.Of(12, topRelation, topTag, hasSubject);
        features[n++] = FeatureKey.Of(13, topRelation, tag, lemma1);
        features[n++] = FeatureKey.Of(14, topRelation, topHead, headSide);
        features[n++] = FeatureKey.Of(15, topRelation, topHeadTag, topTag);
        features[n++] = FeatureKey.Of(16, topRelation, lemma, topTag);
        features[n++] = FeatureKey.Of(17, topRelation, isClause, since);
        features[n++] = FeatureKey.Of(18, topRelation, isClause, topLength);
        features[n++] = FeatureKey.Of(19, (ulong)ended.Relation, topRelation, isClause);
        features[n++] = FeatureKey.Of(20, (ulong)ended.Relation, ended.IsPredicate ? 1UL : 0UL, lemma1);
        features[n++] = FeatureKey.Of(21, relation, tag, tag1);
        features[n++] = FeatureKey.Of(22, tag, since);
        features[n++] = FeatureKey.Of(23, tag, toEnd);
        features[n++] = FeatureKey.Of(24, topRelation, FeatureKey.OfLower(top.Lemma), lemma);
        features[n++] = FeatureKey.Of(25, topRelation, top.Head.IsPredicate ? 1UL : 0UL, tag1, lemma);
        features[n++] = FeatureKey.Of(26, topRelation, isClause, lemma1, headSide);
        features[n++] = FeatureKey.Of(27, relation, (ulong)word.Head.Relation, lemma);
        features[n++] = FeatureKey.Of(28, topRelation, topHead, topTag, hasSubject);
        features[n++] = FeatureKey.Of(29, isClause, hasSubject, lemma1, tag);
        return n;
    }

    private static ulong Lemma(SyntaxTree tree, int index) => index < 0 || index >= tree.Count ? Nothing : FeatureKey.OfLower(tree.Lemma(index));

    private static ulong Tag(SyntaxTree tree, int index) => index < 0 || index >= tree.Count ? Nothing : FeatureKey.Of(tree.PennTag(index));
}
