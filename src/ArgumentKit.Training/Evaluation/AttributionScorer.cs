using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Scores the attributions of one article.</summary>
internal static class AttributionScorer
{
    /// <summary>Compares what was found with what annotators marked.</summary>
    public static AttributionScores Score(IReadOnlyList<AttributionSpans> gold, IReadOnlyList<AttributionSpans> predicted) => new(
        ScoreRole(gold, predicted, AttributionRole.Source),
        ScoreRole(gold, predicted, AttributionRole.Cue),
        ScoreRole(gold, predicted, AttributionRole.Content),
        MatchCount.OfBags(gold, predicted),
        ScoreByHalf(gold, predicted));

    private static RoleScores ScoreRole(
        IReadOnlyList<AttributionSpans> gold, IReadOnlyList<AttributionSpans> predicted, AttributionRole role)
    {
        SpanList[] goldSpans = [.. AttributionSpans.Part(gold, role)];
        SpanList[] predictedSpans = [.. AttributionSpans.Part(predicted, role)];
        SpanList goldCharacters = SpanList.Of(goldSpans.SelectMany(static list => list.Spans));
        SpanList characters = SpanList.Of(predictedSpans.SelectMany(static list => list.Spans));
        return new RoleScores(
            MatchCount.OfBags(goldSpans, predictedSpans),
            new MatchCount(goldCharacters.SharedCharacters(characters), characters.CharacterCount, goldCharacters.CharacterCount));
    }

    private static MatchCount ScoreByHalf(IReadOnlyList<AttributionSpans> gold, IReadOnlyList<AttributionSpans> predicted)
    {
        int[] partners = OneToOneMatching.Find(gold.Count, predicted.Count, (g, p) => gold[g].SharesHalf(predicted[p]));
        return new MatchCount(partners.Count(static partner => partner >= 0), predicted.Count, gold.Count);
    }
}
