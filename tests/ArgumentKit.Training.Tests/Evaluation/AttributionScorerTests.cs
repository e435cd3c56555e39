using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Evaluation;

public class AttributionScorerTests
{
    private static readonly AttributionSpans[] Gold =
    [
        Make("0-5", "6-10", "11-31"),
        Make("", "40-50", "50-60 70-80"),
    ];

    [Fact]
    public void Gold_against_itself_is_perfect()
    {
        AttributionScores scores = AttributionScorer.Score(Gold, Gold);
        Assert.Equal(new MatchCount(1, 1, 1), scores.Source.Exact);
        Assert.Equal(new MatchCount(2, 2, 2), scores.Content.Exact);
        Assert.Equal(new MatchCount(40, 40, 40), scores.Content.Characters);
        Assert.Equal(new MatchCount(2, 2, 2), scores.WholeExact);
        Assert.Equal(new MatchCount(2, 2, 2), scores.WholeByHalf);
    }

    [Fact]
    public void Span_with_a_missing_piece_is_not_exact()
    {
        AttributionScores scores = AttributionScorer.Score(Gold, [Make("0-5", "6-10", "11-31"), Make("", "40-50", "50-60")]);
        Assert.Equal(new MatchCount(1, 2, 2), scores.Content.Exact);
        Assert.Equal(new MatchCount(30, 30, 40), scores.Content.Characters);
        Assert.Equal(new MatchCount(1, 2, 2), scores.WholeExact);
        Assert.Equal(new MatchCount(2, 2, 2), scores.WholeByHalf);
    }

    [Fact]
    public void Right_spans_wrongly_linked_are_no_whole_attribution()
    {
        AttributionScores scores = AttributionScorer.Score(Gold, [Make("0-5", "40-50", "11-31"), Make("", "6-10", "50-60 70-80")]);
        Assert.Equal(new MatchCount(2, 2, 2), scores.Cue.Exact);
        Assert.Equal(new MatchCount(0, 2, 2), scores.WholeExact);
        Assert.Equal(new MatchCount(0, 2, 2), scores.WholeByHalf);
    }

    [Fact]
    public void One_prediction_serves_one_gold_span()
    {
        AttributionSpans[] shared = [Make("0-5", "6-10", "11-20"), Make("0-5", "21-25", "26-30")];
        Assert.Equal(new MatchCount(1, 1, 2), AttributionScorer.Score(shared, [shared[0]]).Source.Exact);
        Assert.Equal(new MatchCount(1, 2, 1), AttributionScorer.Score([shared[0]], shared).Source.Exact);
        Assert.Equal(new MatchCount(5, 5, 5), AttributionScorer.Score([shared[0]], shared).Source.Characters);
    }

    [Theory]
    [InlineData("0-10", "6-10", "11-31", 1)]
    [InlineData("0-11", "6-10", "11-31", 0)]
    [InlineData("0-5", "6-10", "11-21", 1)]
    [InlineData("0-5", "6-10", "11-20", 0)]
    [InlineData("", "6-10", "11-31", 0)]
    public void Half_overlap_asks_for_every_part_that_gold_has(string source, string cue, string content, int found) =>
        Assert.Equal(new MatchCount(found, 1, 2), AttributionScorer.Score(Gold, [Make(source, cue, content)]).WholeByHalf);

    [Fact]
    public void Source_that_gold_has_not_spoils_only_the_exact_measure()
    {
        AttributionScores scores = AttributionScorer.Score(Gold, [Make("60-65", "40-50", "50-60 70-80")]);
        Assert.Equal(new MatchCount(0, 1, 2), scores.WholeExact);
        Assert.Equal(new MatchCount(1, 1, 2), scores.WholeByHalf);
    }

    [Fact]
    public void Errors_are_told_by_kind()
    {
        AttributionSpans[] predicted = [Make("2-5", "6-12", "11-12 14-31"), Make("90-95", "", "49-81")];
        Assert.Equal(
            [
                (AttributionRole.Source, AttributionErrorKind.LeftBoundary, 2),
                (AttributionRole.Source, AttributionErrorKind.Spurious, 5),
                (AttributionRole.Cue, AttributionErrorKind.RightBoundary, 2),
                (AttributionRole.Cue, AttributionErrorKind.Missed, 10),
                (AttributionRole.Content, AttributionErrorKind.Interruption, 2),
                (AttributionRole.Content, AttributionErrorKind.BothBoundaries, 12),
            ],
            AttributionErrorFinder.Find(Gold, predicted).Select(static error => (error.Role, error.Kind, error.WrongCharacters)));
        Assert.Empty(AttributionErrorFinder.Find(Gold, Gold));
    }

    private static AttributionSpans Make(string source, string cue, string content) => new(Spans(source), Spans(cue), Spans(content));

    private static SpanList Spans(string written) => SpanList.Of(written
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(static piece => piece.Split('-').Select(static bound => int.Parse(bound, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
        .Select(static bounds => TextSpan.FromBounds(bounds[0], bounds[1])));
}
