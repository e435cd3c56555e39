using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Corpora.Article;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Which items of an analysis are which of the expected ones. Ids play no part: names, spans, kinds and acts do.</summary>
internal sealed class ArticleAlignment
{
    private readonly ImmutableDictionary<string, Speaker> _speakers;
    private readonly ImmutableDictionary<string, Attribution> _attributions;
    private readonly ImmutableDictionary<string, Claim> _claims;

    /// <summary>Aligns an analysis with the expected one.</summary>
    public ArticleAlignment(GoldArticle gold, ArgumentAnalysis analysis)
    {
        _speakers = Pair(gold.Speakers, static speaker => speaker.Id, analysis.Speakers, IsSame);
        _attributions = Pair(gold.Attributions, static attribution => attribution.Id, analysis.Attributions, IsSame);
        _claims = Pair(gold.Claims, static claim => claim.Id, analysis.Claims, IsSame);
    }

    /// <summary>The speaker that is an expected one; null if none is.</summary>
    public Speaker? Speaker(string goldId) => _speakers.GetValueOrDefault(goldId);

    /// <summary>The attribution that is an expected one, with the right speakers and act and overlapping parts; null if none is.</summary>
    public Attribution? Attribution(string goldId) => _attributions.GetValueOrDefault(goldId);

    /// <summary>The claim that is an expected one; null if none is.</summary>
    public Claim? Claim(string goldId) => _claims.GetValueOrDefault(goldId);

    /// <summary>The words of an expected attribution.</summary>
    public static AttributionSpans SpansOf(GoldUtterance gold) => new(
        SpanList.Of([gold.Source.Span]), SpanList.Of([gold.Cue.Span]), SpanList.Of(gold.Content.Select(static content => content.Span)));

    /// <summary>Whether a claim is said somewhere by at least half of the words of an expected one.</summary>
    public static bool IsSame(GoldClaim gold, Claim claim) =>
        claim.Occurrences.Any(occurrence => SharesHalf(gold.Span, occurrence.Span));

    /// <summary>Whether two stretches share at least half of the characters of the longer one.</summary>
    public static bool SharesHalf(TextSpan left, TextSpan right) => SpanList.Of([left]).SharesHalf(SpanList.Of([right]));

    private static bool IsSame(GoldActor gold, Speaker speaker) =>
        gold.Kind == speaker.Kind
        && (gold.Kind == SpeakerKind.Author
            || gold.Name.Equals(speaker.Name, StringComparison.OrdinalIgnoreCase)
            || gold.Mentions.Any(mention => speaker.Mentions.Any(found => SharesHalf(mention.Span, found))));

    private bool IsSame(GoldUtterance gold, Attribution attribution) =>
        gold.Act == attribution.Act
        && gold.Speakers.Length == attribution.Speakers.Length
        && gold.Speakers.All(id => Speaker(id) is { } speaker && attribution.Speakers.Any(found => found.Id == speaker.Id))
        && SpansOf(gold).SharesHalf(AttributionSpans.From(attribution));

    private static ImmutableDictionary<string, TFound> Pair<TGold, TFound>(
        ImmutableArray<TGold> gold, Func<TGold, string> id, ImmutableArray<TFound> found, Func<TGold, TFound, bool> isSame)
    {
        int[] partners = OneToOneMatching.Find(gold.Length, found.Length, (g, f) => isSame(gold[g], found[f]));
        return Enumerable.Range(0, gold.Length)
            .Where(index => partners[index] >= 0)
            .ToImmutableDictionary(index => id(gold[index]), index => found[partners[index]]);
    }
}
