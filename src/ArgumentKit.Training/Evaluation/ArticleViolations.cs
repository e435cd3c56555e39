using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora.Article;

namespace ArgumentKit.Training.Evaluation;

/// <summary>The three things that an analysis must not do, whatever else it finds.</summary>
internal static class ArticleViolations
{
    /// <summary>What must not be and is, in words for people.</summary>
    public static IEnumerable<string> Find(GoldArticle gold, ArgumentAnalysis analysis, ArticleAlignment alignment) =>
    [
        .. ClaimsOutsideTheBody(gold, analysis),
        .. ReportedAsTheAuthors(gold, analysis),
        .. DenialsAsAssertions(gold, analysis, alignment),
    ];

    private static IEnumerable<string> ClaimsOutsideTheBody(GoldArticle gold, ArgumentAnalysis analysis) =>
        from claim in analysis.Claims
        where claim.Positions.Any(static held => held.Speaker.Kind == SpeakerKind.Author)
        let zone = gold.Zones.FirstOrDefault(zone => claim.Occurrences.Any(occurrence => occurrence.Span.OverlapsWith(zone.Span)))
        where zone is not null
        select $"{claim.Id} counts words of the {zone.Zone} as the author's claim: {claim.Text}";

    private static IEnumerable<string> ReportedAsTheAuthors(GoldArticle gold, ArgumentAnalysis analysis)
    {
        HashSet<string> authors =
            [.. gold.Speakers.Where(static speaker => speaker.Kind == SpeakerKind.Author).Select(static speaker => speaker.Id)];
        return from reported in gold.Claims
               where !reported.Holders.Any(holder => authors.Contains(holder.Speaker))
               from claim in analysis.Claims
               where ArticleAlignment.IsSame(reported, claim) && HoldsTrue(claim, static speaker => speaker.Kind == SpeakerKind.Author)
               select $"{claim.Id} is reported, not asserted by the author: {claim.Text}";
    }

    private static IEnumerable<string> DenialsAsAssertions(GoldArticle gold, ArgumentAnalysis analysis, ArticleAlignment alignment)
    {
        foreach (GoldUtterance denial in gold.Attributions.Where(static attribution => attribution.Act == SpeechAct.Deny))
        {
            TextSpan cue = denial.Cue.Span;
            foreach (Attribution found in analysis.Attributions)
            {
                if (found is { Act: SpeechAct.Assert, Polarity: Polarity.Positive }
                    && found.Cue.Any(span => ArticleAlignment.SharesHalf(cue, span)))
                {
                    yield return $"{found.Id} takes the denial '{denial.Cue.Text}' for an assertion";
                }
            }

            HashSet<string?> deniers = [.. denial.Speakers.Select(id => alignment.Speaker(id)?.Id)];
            foreach (string target in denial.Targets)
            {
                if (alignment.Claim(target) is { } claim && HoldsTrue(claim, speaker => deniers.Contains(speaker.Id)))
                {
                    yield return $"{claim.Id} is denied by whom the analysis lets assert it: {claim.Text}";
                }
            }
        }
    }

    private static bool HoldsTrue(Claim claim, Func<Speaker, bool> isMeant) =>
        claim.Positions.Any(held => held.Position is Position.Asserts or Position.Endorses && isMeant(held.Speaker));
}
