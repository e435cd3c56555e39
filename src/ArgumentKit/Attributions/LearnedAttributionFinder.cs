using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>Finds the attributions of a text with the tagger and the linker that were trained on news articles.</summary>
internal sealed class LearnedAttributionFinder(SpanTagger tagger, SpanLinker linker)
{
    private const double TaggedConfidence = 0.8;
    private const double StandaloneConfidence = 0.5;

    /// <summary>Reads the model of a language.</summary>
    public static LearnedAttributionFinder Load(LanguageData language, ReportingLexicon lexicon)
    {
        using Stream stream = language.Model(SpanTagger.Kind);
        using ModelReader reader = ModelReader.Open(language.ModelPath(SpanTagger.Kind), stream, SpanTagger.Kind);
        return reader.Read(body => new LearnedAttributionFinder(
            new SpanTagger(lexicon, SequenceModel.Read(body), SequenceModel.Read(body)),
            new SpanLinker(LinearModelFormat.Read(body))));
    }

    /// <summary>The attributions, in the order of their cues.</summary>
    public List<AttributionCandidate> Find(TokenSequence words)
    {
        List<LabeledSpan> spans = LabeledSpan.Read(tagger.Tag(words));
        int[] cues = linker.Link(words, spans);
        ILookup<int, LabeledSpan> linked = spans.Index().Where(pair => cues[pair.Index] >= 0).ToLookup(pair => cues[pair.Index], static pair => pair.Item);
        List<AttributionCandidate> found = [];
        for (int index = 0; index < spans.Count; index++)
        {
            LabeledSpan span = spans[index];
            if (span.Kind == AttributionRoleLabel.BeginCue && linked[index].Any(static part => part.Kind == AttributionRoleLabel.BeginContent))
            {
                found.Add(new AttributionCandidate(
                    Pieces(words, linked[index], AttributionRoleLabel.BeginSource),
                    [SpanOf(words, span)],
                    Pieces(words, linked[index], AttributionRoleLabel.BeginContent),
                    LinkFeatures.Head(words, span),
                    TaggedConfidence,
                    $"the tagger reads '{words[span.First].Tree.Text[SpanOf(words, span)]}' as a cue"));
            }
            else if (span.Kind == AttributionRoleLabel.BeginContent && cues[index] < 0)
            {
                found.Add(new AttributionCandidate([], [], [SpanOf(words, span)], null, StandaloneConfidence, "words that the tagger reads as content, without a cue near"));
            }
        }

        return found;
    }

    private static ImmutableArray<TextSpan> Pieces(TokenSequence words, IEnumerable<LabeledSpan> parts, AttributionRoleLabel kind) =>
        [.. parts.Where(part => part.Kind == kind).Select(part => SpanOf(words, part)).Order()];

    private static TextSpan SpanOf(TokenSequence words, LabeledSpan span) =>
        TextSpan.FromBounds(words[span.First].Span.Start, words[span.End - 1].Span.End);
}
