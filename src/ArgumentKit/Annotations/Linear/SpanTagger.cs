using ArgumentKit.Learning;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// Labels each word as source, cue, content or none: a first-order sequence model, decoded over the whole text by Viterbi's algorithm, in two
/// passes; the second sees the first's cues (structured perceptron, Collins 2002).
/// </summary>
internal sealed class SpanTagger(ReportingLexicon lexicon, SequenceModel firstPass, SequenceModel secondPass)
{
    public const string Kind = "attributions";

    private const int LabelCount = 7;

    /// <summary>The labels of all words.</summary>
    public byte[] Tag(AnnotatedText text)
    {
        byte[] draft = Pass(text, [], firstPass);
        return Pass(text, draft, secondPass);
    }

    /// <summary>One pass; the second takes the first's labels.</summary>
    internal byte[] Pass(AnnotatedText text, ReadOnlySpan<byte> draft, SequenceModel model) =>
        model.Decode(Emissions(text, draft, model), Transitions(text, model), text.Count);

    /// <summary>What decides which label may follow which before a word.</summary>
    internal static int TransitionFeatures(AnnotatedText text, int index, Span<ulong> features)
    {
        SyntaxNode word = text[index];
        ulong start = word.Index == 0 ? (word.Tree.Sentence.StartsParagraph ? 2UL : 1UL) : 0UL;
        ulong tag = FeatureKey.Of(word.PennTag);
        ulong before = index > 0 ? FeatureKey.OfLower(text[index - 1].Lemma) : 0;
        ulong quoted = text.Words.IsQuoted(index) ? 1UL : 0UL;
        int n = 0;
        features[n++] = FeatureKey.Of(100, start);
        features[n++] = FeatureKey.Of(101, tag, start);
        features[n++] = FeatureKey.Of(102, FeatureKey.OfLower(word.Lemma));
        features[n++] = FeatureKey.Of(103, quoted, index > 0 && text.Words.IsQuoted(index - 1) ? 1UL : 0UL, start);
        features[n++] = FeatureKey.Of(104, before, start);
        features[n++] = FeatureKey.Of(105, (ulong)word.Relation, tag);
        return n;
    }

    internal static bool CanFollow(int previous, int label) => label switch
    {
        (int)AttributionRoleLabel.InsideSource => previous is (int)AttributionRoleLabel.BeginSource or (int)AttributionRoleLabel.InsideSource,
        (int)AttributionRoleLabel.InsideCue => previous is (int)AttributionRoleLabel.BeginCue or (int)AttributionRoleLabel.InsideCue,
        (int)AttributionRoleLabel.InsideContent => previous is (int)AttributionRoleLabel.BeginContent or (int)AttributionRoleLabel.InsideContent,
        _ => true,
    };

    private int[] Emissions(AnnotatedText text, ReadOnlySpan<byte> draft, SequenceModel model)
    {
        int[] emissions = new int[text.Count * LabelCount];
        Span<ulong> features = stackalloc ulong[AttributionFeatures.Capacity];
        for (int index = 0; index < text.Count; index++)
        {
            int count = AttributionFeatures.Extract(text, index, lexicon, draft, features);
            model.Emission.Score(features[..count], emissions.AsSpan(index * LabelCount, LabelCount));
        }

        return emissions;
    }

    private static int[] Transitions(AnnotatedText text, SequenceModel model)
    {
        int[] transitions = new int[text.Count * LabelCount * LabelCount];
        Span<ulong> features = stackalloc ulong[8];
        for (int index = 0; index < text.Count; index++)
        {
            int count = TransitionFeatures(text, index, features);
            model.Transition.Score(features[..count], transitions.AsSpan(index * LabelCount * LabelCount, LabelCount * LabelCount));
        }

        return transitions;
    }
}
