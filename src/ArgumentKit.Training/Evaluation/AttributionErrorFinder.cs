using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Lists what is wrong with the attributions of an article, for developers to look at.</summary>
internal static class AttributionErrorFinder
{
    /// <summary>The spans that are not exact, part by part.</summary>
    public static IEnumerable<AttributionError> Find(IReadOnlyList<AttributionSpans> gold, IReadOnlyList<AttributionSpans> predicted) =>
        Enum.GetValues<AttributionRole>().SelectMany(role =>
            Find(role, AttributionSpans.Part(gold, role), [.. AttributionSpans.Part(predicted, role)]));

    private static List<AttributionError> Find(AttributionRole role, IEnumerable<SpanList> gold, List<SpanList> predicted)
    {
        List<SpanList> open = [.. gold.Where(span => !predicted.Remove(span))];
        List<AttributionError> errors = [];
        foreach (SpanList missing in open)
        {
            SpanList nearest = predicted.DefaultIfEmpty().MaxBy(span => span.SharedCharacters(missing));
            if (nearest.SharedCharacters(missing) == 0)
            {
                errors.Add(new AttributionError(role, AttributionErrorKind.Missed, missing, default));
            }
            else
            {
                predicted.Remove(nearest);
                errors.Add(new AttributionError(role, Compare(missing, nearest), missing, nearest));
            }
        }

        errors.AddRange(predicted.Select(span => new AttributionError(role, AttributionErrorKind.Spurious, default, span)));
        return errors;
    }

    private static AttributionErrorKind Compare(SpanList gold, SpanList predicted) =>
        (gold.Start == predicted.Start, gold.End == predicted.End) switch
        {
            (true, true) => AttributionErrorKind.Interruption,
            (true, false) => AttributionErrorKind.RightBoundary,
            (false, true) => AttributionErrorKind.LeftBoundary,
            (false, false) => AttributionErrorKind.BothBoundaries,
        };
}
