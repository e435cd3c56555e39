using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Speech;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>Finds the attributions of a text with the tagger and the linker that were trained on news articles.</summary>
internal sealed class AttributionFinder(SpanTagger tagger, SpanLinker linker)
{
    private const double TaggedConfidence = 0.8;
    private const double StandaloneConfidence = 0.5;

    /// <summary>Reads the model of a language.</summary>
    public static AttributionFinder Load(LanguageData language, ReportingLexicon lexicon)
    {
        using Stream stream = language.Model(SpanTagger.Kind);
        using ModelReader reader = ModelReader.Open(language.ModelPath(SpanTagger.Kind), stream, SpanTagger.Kind);
        return reader.Read(body => new AttributionFinder(
            new SpanTagger(lexicon, SequenceModel.Read(body), SequenceModel.Read(body)),
            new SpanLinker(LinearModelFormat.Read(body))));
    }

    /// <summary>The attributions, in the order of their cues.</summary>
    public ImmutableArray<AttributionSpans> Find(AnnotatedText text)
    {
        List<LabeledSpan> spans = LabeledSpan.Read(tagger.Tag(text));
        int[] cues = linker.Link(text, spans);
        ILookup<int, LabeledSpan> linked = spans.Index().Where(pair => cues[pair.Index] >= 0).ToLookup(pair => cues[pair.Index], static pair => pair.Item);
        ImmutableArray<AttributionSpans>.Builder found = ImmutableArray.CreateBuilder<AttributionSpans>();
        for (int index = 0; index < spans.Count; index++)
        {
            LabeledSpan span = spans[index];
            if (span.Kind == AttributionRoleLabel.BeginCue && linked[index].Any(static part => part.Kind == AttributionRoleLabel.BeginContent))
            {
                found.Add(new AttributionSpans(
                    Pieces(linked[index], AttributionRoleLabel.BeginSource),
                    [span.Words],
                    Pieces(linked[index], AttributionRoleLabel.BeginContent),
                    TaggedConfidence,
                    $"the tagger reads '{text.Text[text.Words.SpanOf(span.Words)]}' as a cue"));
            }
            else if (span.Kind == AttributionRoleLabel.BeginContent && cues[index] < 0 && IsQuoted(text, span))
            {
                found.Add(new AttributionSpans([], [], [span.Words], StandaloneConfidence, "words that the tagger reads as content, without a cue near"));
            }
        }

        return found.ToImmutable();
    }

    // Without cue and quotation marks nothing shows that somebody else speaks.
    private static bool IsQuoted(AnnotatedText text, LabeledSpan span) => text.Words.IsQuoted(span.First) || text.Words.IsQuoted(Math.Min(span.First + 1, text.Count - 1));

    private static ImmutableArray<TokenRange> Pieces(IEnumerable<LabeledSpan> parts, AttributionRoleLabel kind) =>
        [.. parts.Where(part => part.Kind == kind).Select(part => part.Words)];
}
