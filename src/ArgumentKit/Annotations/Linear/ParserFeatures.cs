using ArgumentKit.Learning;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// What the parser looks at to choose a transition: words, tags and clusters around the top of the stack and the front of the buffer, their
/// outermost dependents, valencies and distance (after Zhang and Nivre 2011).
/// </summary>
internal static class ParserFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Capacity = 96;

    private const ulong NoWord = 0xFFFF;

    /// <summary>Writes the features of a state and gives their number.</summary>
    /// <param name="state">The state.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">The tag of each word.</param>
    /// <param name="features">Where to write.</param>
    public static int Extract(ParserState state, WordFeatures words, ReadOnlySpan<byte> tags, Span<ulong> features)
    {
        int s0 = state.Stack(0);
        int s1 = state.Stack(1);
        int s2 = state.Stack(2);
        int b0 = state.Next;
        int b1 = b0 + 1 < state.Count ? b0 + 1 : -1;
        int b2 = b0 + 2 < state.Count ? b0 + 2 : -1;
        int s0l = s0 >= 0 ? state.FirstLeft[s0] : -1;
        int s0r = s0 >= 0 ? state.LastRight[s0] : -1;
        int s0l2 = s0 >= 0 ? state.SecondLeft[s0] : -1;
        int s0r2 = s0 >= 0 ? state.SecondRight[s0] : -1;
        int s1l = s1 >= 0 ? state.FirstLeft[s1] : -1;
        int s1r = s1 >= 0 ? state.LastRight[s1] : -1;
        int b0l = state.FirstLeft[b0];
        int b0l2 = state.SecondLeft[b0];

        ulong s0w = Word(words, s0, state.Count), s1w = Word(words, s1, state.Count), s2w = Word(words, s2, state.Count);
        ulong b0w = Word(words, b0, state.Count), b1w = Word(words, b1, state.Count), b2w = Word(words, b2, state.Count);
        ulong s0t = Tag(tags, s0), s1t = Tag(tags, s1), s2t = Tag(tags, s2);
        ulong b0t = Tag(tags, b0), b1t = Tag(tags, b1), b2t = Tag(tags, b2);
        ulong s0c = Cluster(words, s0, state.Count), s1c = Cluster(words, s1, state.Count), b0c = Cluster(words, b0, state.Count);
        ulong b1c = Cluster(words, b1, state.Count);
        ulong s0lt = Tag(tags, s0l), s0rt = Tag(tags, s0r), s1lt = Tag(tags, s1l), s1rt = Tag(tags, s1r), b0lt = Tag(tags, b0l);
        ulong s0ll = Label(state, s0l), s0rl = Label(state, s0r), s1ll = Label(state, s1l), s1rl = Label(state, s1r), b0ll = Label(state, b0l);
        ulong s0l2l = Label(state, s0l2), s0r2l = Label(state, s0r2), b0l2l = Label(state, b0l2);
        ulong distance = s0 < 0 ? 0 : (ulong)Distance(b0 - s0);
        ulong distance1 = s1 < 0 ? 0 : (ulong)Distance(s0 - s1);
        ulong s0v = s0 < 0 ? 0 : (ulong)((Math.Min(state.LeftCount[s0], 3) * 4) + Math.Min(state.RightCount[s0], 3));
        ulong s1v = s1 < 0 ? 0 : (ulong)((Math.Min(state.LeftCount[s1], 3) * 4) + Math.Min(state.RightCount[s1], 3));
        ulong b0v = (ulong)Math.Min(state.LeftCount[b0], 3);

        int n = 0;
        features[n++] = FeatureKey.Of(0, 0);
        features[n++] = FeatureKey.Of(1, s0w, s0t);
        features[n++] = FeatureKey.Of(2, s0w);
        features[n++] = FeatureKey.Of(3, s0t);
        features[n++] = FeatureKey.Of(4, b0w, b0t);
        features[n++] = FeatureKey.Of(5, b0w);
        features[n++] = FeatureKey.Of(6, b0t);
        features[n++] = FeatureKey.Of(7, b1w, b1t);
        features[n++] = FeatureKey.Of(8, b1w);
        features[n++] = FeatureKey.Of(9, b1t);
        features[n++] = FeatureKey.Of(10, b2w, b2t);
        features[n++] = FeatureKey.Of(11, b2t);
        features[n++] = FeatureKey.Of(12, s1w, s1t);
        features[n++] = FeatureKey.Of(13, s1w);
        features[n++] = FeatureKey.Of(14, s1t);
        features[n++] = FeatureKey.Of(15, s2w, s2t);
        features[n++] = FeatureKey.Of(16, s2t);

        features[n++] = FeatureKey.Of(20, s0w, s0t, b0w, b0t);
        features[n++] = FeatureKey.Of(21, s0w, s0t, b0w);
        features[n++] = FeatureKey.Of(22, s0w, b0w, b0t);
        features[n++] = FeatureKey.Of(23, s0w, s0t, b0t);
        features[n++] = FeatureKey.Of(24, s0t, b0w, b0t);
        features[n++] = FeatureKey.Of(25, s0w, b0w);
        features[n++] = FeatureKey.Of(26, s0t, b0t);
        features[n++] = FeatureKey.Of(27, b0t, b1t);
        features[n++] = FeatureKey.Of(28, s1w, s0w);
        features[n++] = FeatureKey.Of(29, s1t, s0t);
        features[n++] = FeatureKey.Of(30, s1w, s0t);
        features[n++] = FeatureKey.Of(31, s1t, s0w);
        features[n++] = FeatureKey.Of(32, s1w, s1t, s0w, s0t);
        features[n++] = FeatureKey.Of(33, s1t, b0t);
        features[n++] = FeatureKey.Of(34, s1w, b0w);

        features[n++] = FeatureKey.Of(40, b0t, b1t, b2t);
        features[n++] = FeatureKey.Of(41, s0t, b0t, b1t);
        features[n++] = FeatureKey.Of(42, s1t, s0t, b0t);
        features[n++] = FeatureKey.Of(43, s2t, s1t, s0t);
        features[n++] = FeatureKey.Of(44, s0t, s0lt, b0t);
        features[n++] = FeatureKey.Of(45, s0t, s0rt, b0t);
        features[n++] = FeatureKey.Of(46, s0t, b0t, b0lt);
        features[n++] = FeatureKey.Of(47, s1t, s1rt, s0t);
        features[n++] = FeatureKey.Of(48, s1t, s0t, s0lt);
        features[n++] = FeatureKey.Of(49, s1t, s1lt, s0t);
        features[n++] = FeatureKey.Of(50, s1t, s0t, s0rt);
        features[n++] = FeatureKey.Of(51, s1t, s0t, b0t, b1t);
        features[n++] = FeatureKey.Of(52, s1t, s0w, b0t);
        features[n++] = FeatureKey.Of(53, s0w, b0t, b1t);

        features[n++] = FeatureKey.Of(60, s0w, distance);
        features[n++] = FeatureKey.Of(61, s0t, distance);
        features[n++] = FeatureKey.Of(62, b0w, distance);
        features[n++] = FeatureKey.Of(63, b0t, distance);
        features[n++] = FeatureKey.Of(64, s0t, b0t, distance);
        features[n++] = FeatureKey.Of(65, s1t, s0t, distance1);
        features[n++] = FeatureKey.Of(66, s0w, s0v);
        features[n++] = FeatureKey.Of(67, s0t, s0v);
        features[n++] = FeatureKey.Of(68, b0t, b0v);
        features[n++] = FeatureKey.Of(69, s1t, s1v, s0t);
        features[n++] = FeatureKey.Of(70, s0t, s0v, b0t);

        features[n++] = FeatureKey.Of(75, s0t, s0ll);
        features[n++] = FeatureKey.Of(76, s0t, s0rl);
        features[n++] = FeatureKey.Of(77, b0t, b0ll);
        features[n++] = FeatureKey.Of(78, s0w, s0ll, s0l2l);
        features[n++] = FeatureKey.Of(79, s0w, s0rl, s0r2l);
        features[n++] = FeatureKey.Of(80, b0w, b0ll, b0l2l);
        features[n++] = FeatureKey.Of(81, s1t, s1rl, s0t);
        features[n++] = FeatureKey.Of(82, s1t, s1ll, s0t);
        features[n++] = FeatureKey.Of(83, s1w, s1rl);
        features[n++] = FeatureKey.Of(84, s0t, s0ll, s0rl, b0t);
        features[n++] = FeatureKey.Of(85, s1t, s1ll, s1rl, s0t);

        features[n++] = FeatureKey.Of(90, s0c, b0c);
        features[n++] = FeatureKey.Of(91, s1c, s0c);
        features[n++] = FeatureKey.Of(92, s0c, b0t);
        features[n++] = FeatureKey.Of(93, s0t, b0c);
        features[n++] = FeatureKey.Of(94, s1t, s0c);
        features[n++] = FeatureKey.Of(95, s1c, s0t);
        features[n++] = FeatureKey.Of(96, s0c, b0c, b1c);
        return n;
    }

    private static ulong Word(WordFeatures words, int index, int root) => index < 0 ? NoWord : index == root ? NoWord + 1 : words[index].Lower;

    private static ulong Cluster(WordFeatures words, int index, int root) => index < 0 ? NoWord : index == root ? NoWord + 1 : words[index].Cluster;

    private static ulong Tag(ReadOnlySpan<byte> tags, int index) => index < 0 ? NoWord : index < tags.Length ? tags[index] : NoWord + 1;

    private static ulong Label(ParserState state, int index) => index < 0 ? NoWord : state.Labels[index];

    private static int Distance(int words) => words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7;
}
