using System.Collections.Immutable;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora.Article;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Scores the analysis of an article against the expected one.</summary>
internal static class ArticleScorer
{
    /// <summary>Compares an analysis with the expected one of the same text.</summary>
    public static ArticleScores Score(GoldArticle gold, ArgumentAnalysis analysis)
    {
        ArticleAlignment alignment = new(gold, analysis);
        ImmutableArray<GoldUtterance> required = [.. gold.Attributions.Where(static attribution => !attribution.Optional)];
        int optionalFound = gold.Attributions.Count(attribution => attribution.Optional && IsFound(attribution));
        MatchCount attributions = new(
            required.Count(IsFound),
            analysis.Attributions.Length - optionalFound,
            required.Length);
        (MatchCount relations, IEnumerable<string> missingRelations) = ScoreRelations(gold, analysis, alignment);

        return new ArticleScores
        {
            Zones = ScoreZones(gold, analysis),
            Speakers = new(
                gold.Speakers.Count(speaker => alignment.Speaker(speaker.Id) is not null), HoldersOf(analysis).Count, gold.Speakers.Length),
            Attributions = attributions,
            ExactAttributions = attributions with { Correct = required.Count(attribution => IsExact(attribution, alignment)) },
            Claims = new(gold.Claims.Count(claim => alignment.Claim(claim.Id) is not null), analysis.Claims.Length, gold.Claims.Length),
            Positions = ScorePositions(gold, analysis, alignment),
            Relations = relations,
            Missing =
            [
                .. required.Where(attribution => !IsFound(attribution)).Select(static attribution => attribution.Id),
                .. gold.Claims.Where(claim => alignment.Claim(claim.Id) is null).Select(static claim => claim.Id),
                .. missingRelations,
            ],
            Violations = [.. ArticleViolations.Find(gold, analysis, alignment)],
        };

        bool IsFound(GoldUtterance attribution) => alignment.Attribution(attribution.Id) is not null;
    }

    private static MatchCount ScoreZones(GoldArticle gold, ArgumentAnalysis analysis)
    {
        ImmutableArray<Zone> found = [.. analysis.Zones.Where(static zone => zone.Kind != ZoneKind.Body)];
        int[] partners = OneToOneMatching.Find(gold.Zones.Length, found.Length, (g, f) =>
            gold.Zones[g].Kind == found[f].Kind && ArticleAlignment.SharesHalf(gold.Zones[g].Span, found[f].Span));
        return new MatchCount(partners.Count(static partner => partner >= 0), found.Length, gold.Zones.Length);
    }

    /// <summary>The speakers that do hold a position; those who are merely mentioned are not asked for and not false.</summary>
    private static HashSet<string> HoldersOf(ArgumentAnalysis analysis) =>
    [
        .. analysis.Attributions.SelectMany(static attribution => attribution.Speakers)
            .Concat(analysis.Claims.SelectMany(static claim => claim.Positions).Select(static held => held.Speaker))
            .Where(static speaker => speaker.Kind != SpeakerKind.Unnamed)
            .Select(static speaker => speaker.Id),
    ];

    private static bool IsExact(GoldUtterance gold, ArticleAlignment alignment) =>
        alignment.Attribution(gold.Id) is { } found && AttributionSpans.From(found) == ArticleAlignment.SpansOf(gold);

    private static MatchCount ScorePositions(GoldArticle gold, ArgumentAnalysis analysis, ArticleAlignment alignment)
    {
        HashSet<(string?, string?, Position)> expected =
        [
            .. from claim in gold.Claims
               from holder in claim.Holders
               let found = (alignment.Claim(claim.Id)?.Id, alignment.Speaker(holder.Speaker)?.Id, holder.Position)
               where found.Item1 is not null && found.Item2 is not null
               select found,
        ];
        HashSet<(string?, string?, Position)> held =
        [
            .. from claim in analysis.Claims
               from position in claim.Positions
               where position.Position is not (Position.None or Position.Reports)
               select (claim.Id, position.Speaker.Id, position.Position),
        ];
        return MatchCount.OfSets(expected, held) with { Gold = gold.Claims.Sum(static claim => claim.Holders.Length) };
    }

    private static (MatchCount Count, IEnumerable<string> Missing) ScoreRelations(
        GoldArticle gold, ArgumentAnalysis analysis, ArticleAlignment alignment)
    {
        HashSet<(RelationType, string, string)> found = ArticleRelations.Of(analysis.Graph, analysis.Reactions);
        ILookup<bool, GoldRelation> isFound = gold.Relations
            .Where(static relation => !relation.Optional)
            .ToLookup(IsFound);
        int optionalFound = gold.Relations.Count(relation => relation.Optional && IsFound(relation));
        return (
            new MatchCount(isFound[true].Count(), found.Count - optionalFound, isFound[true].Count() + isFound[false].Count()),
            isFound[false].Select(static relation => $"{string.Join('+', relation.From)}→{relation.To}"));

        bool IsFound(GoldRelation relation) =>
            alignment.Claim(relation.To)?.Id is { } to
            && relation.From.All(from => IdOf(from) is { } id && found.Contains((relation.Type, id, to)));

        string? IdOf(string goldId) => alignment.Claim(goldId)?.Id ?? alignment.Attribution(goldId)?.Id;
    }
}
