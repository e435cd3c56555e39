using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Evaluation;

public class ArticleScorerTests
{
    [Fact]
    public void Expected_analysis_is_perfect()
    {
        ArticleScores scores = ArticleScorer.Score(InventedArticle.Gold, InventedArticle.Perfect);
        Assert.Equal(new MatchCount(1, 1, 1), scores.Zones);
        Assert.Equal(new MatchCount(3, 3, 3), scores.Speakers);
        Assert.Equal(new MatchCount(2, 2, 2), scores.Attributions);
        Assert.Equal(new MatchCount(2, 2, 2), scores.ExactAttributions);
        Assert.Equal(new MatchCount(3, 3, 3), scores.Claims);
        Assert.Equal(new MatchCount(4, 4, 4), scores.Positions);
        Assert.Equal(new MatchCount(2, 2, 2), scores.Relations);
        Assert.Empty(scores.Missing);
        Assert.Empty(scores.Violations);
    }

    [Fact]
    public void Empty_analysis_finds_nothing_and_violates_nothing()
    {
        ArticleScores scores = ArticleScorer.Score(InventedArticle.Gold, InventedArticle.Analysis([], [], []));
        Assert.Equal(new MatchCount(0, 0, 2), scores.Attributions);
        Assert.Equal(new MatchCount(0, 0, 4), scores.Positions);
        Assert.Equal(["A1", "A2", "C1", "C2", "C3", "C2→C1", "A2→C1"], scores.Missing);
        Assert.Empty(scores.Violations);
    }

    [Fact]
    public void Attribution_needs_the_right_speaker_act_and_half_of_each_part()
    {
        Attribution shorter = InventedArticle.Statement with { Content = [TextSpan.FromBounds(33, 60)] };
        ArticleScores scores = Score(shorter, InventedArticle.Denial);
        Assert.Equal((2, 1), (scores.Attributions.Correct, scores.ExactAttributions.Correct));

        Assert.Equal(1, Score(InventedArticle.Statement with { Content = [TextSpan.FromBounds(33, 42)] }, InventedArticle.Denial).Attributions.Correct);
        Assert.Equal(1, Score(InventedArticle.Statement with { Speakers = [InventedArticle.Teaco] }, InventedArticle.Denial).Attributions.Correct);
        Assert.Equal(1, Score(InventedArticle.Statement with { Act = SpeechAct.Warn }, InventedArticle.Denial).Attributions.Correct);
    }

    [Fact]
    public void Optional_attribution_is_neither_required_nor_false()
    {
        Attribution optional = new()
        {
            Id = "a3",
            Source = [new TextSpan(91, 1)],
            Cue = [new TextSpan(93, 5)],
            Content = [new TextSpan(99, 11)],
            Speakers = [InventedArticle.Author],
            Act = SpeechAct.Believe,
        };
        Assert.Equal(new MatchCount(2, 2, 2), Score(InventedArticle.Statement, InventedArticle.Denial, optional).Attributions);
        Assert.Equal(
            new MatchCount(2, 3, 2), Score(InventedArticle.Statement, InventedArticle.Denial, optional with { Act = SpeechAct.Hope }).Attributions);
    }

    [Fact]
    public void Relation_needs_type_and_direction()
    {
        ArticleScores scores = ArticleScorer.Score(
            InventedArticle.Gold,
            InventedArticle.Analysis([InventedArticle.Statement, InventedArticle.Denial], InventedArticle.Perfect.Claims, [("c1", "c2")]));
        Assert.Equal(new MatchCount(1, 2, 2), scores.Relations);
        Assert.Equal(["C2→C1"], scores.Missing);
    }

    [Fact]
    public void Denial_may_attack_through_an_implicit_claim()
    {
        ArgumentGraphBuilder graph = new();
        NodeId claim = graph.AddClaim("harms");
        NodeId negation = graph.Add(new ClaimNode { Id = new("n"), Text = "", IsImplicit = true, NegationOf = claim });
        graph.AddConflict(negation, claim);
        graph.AddSpeech(new LocutionNode { Speakers = ["x2"], Attribution = "a2" }, new IllocutionNode { Act = SpeechAct.Deny }, negation);
        ArgumentAnalysis analysis = InventedArticle.Analysis([], [], []);
        Assert.Equal([(RelationType.Attack, "a2", claim.Value)], ArticleRelations.Of(graph.Build(), analysis.Reactions));
    }

    [Fact]
    public void Claim_of_the_headline_is_a_violation() => AssertViolation(
        "c9 counts words of the headline", InventedArticle.Claim("c9", 3, 11, (InventedArticle.Author, Position.Questions)));

    [Fact]
    public void Reported_claim_of_the_author_is_a_violation() => AssertViolation(
        "c9 is reported", InventedArticle.Claim("c9", 51, 60, (InventedArticle.Author, Position.Asserts)));

    [Fact]
    public void Denier_who_asserts_is_a_violation() => AssertViolation(
        "c9 is denied by whom", InventedArticle.Claim("c9", 33, 42, (InventedArticle.Teaco, Position.Asserts)));

    [Fact]
    public void Denial_taken_for_an_assertion_is_a_violation() =>
        Assert.Equal(
            "a2 takes the denial 'has denied' for an assertion",
            Assert.Single(Score(InventedArticle.Denial with { Act = SpeechAct.Assert }).Violations));

    [Fact]
    public void Spans_that_do_not_fit_the_article_are_told()
    {
        DataFormatException fault = Assert.Throws<DataFormatException>(() => InventedArticle.ParseOver("Another text altogether."));
        Assert.Contains("Is tea safe?", fault.Message, StringComparison.Ordinal);
    }

    private static ArticleScores Score(params ReadOnlySpan<Attribution> attributions) => ArticleScorer.Score(
        InventedArticle.Gold, InventedArticle.Analysis([.. attributions], InventedArticle.Perfect.Claims, []));

    private static void AssertViolation(string start, Claim claim) => Assert.StartsWith(
        start, Assert.Single(ArticleScorer.Score(InventedArticle.Gold, InventedArticle.Analysis([], [claim], [])).Violations), StringComparison.Ordinal);
}
