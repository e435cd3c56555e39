using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Evaluation;

public class MatchCountTests
{
    [Fact]
    public void Shares_are_as_defined()
    {
        MatchCount count = new(Correct: 3, Predicted: 4, Gold: 6);
        Assert.Equal((0.75, 0.5, 0.6), (count.Precision, count.Recall, count.F1));
    }

    [Fact]
    public void Nothing_scores_nothing() => Assert.Equal((0.0, 0.0, 0.0), (default(MatchCount).Precision, default(MatchCount).Recall, default(MatchCount).F1));

    [Fact]
    public void Bags_ask_for_every_copy()
    {
        Assert.Equal(new MatchCount(3, 4, 4), MatchCount.OfBags(["a", "a", "b", "c"], ["a", "a", "a", "b"]));
        Assert.Equal(new MatchCount(1, 2, 3), MatchCount.OfBags(["a", "a", "b"], ["a", "x"]));
    }

    [Fact]
    public void Sets_count_common_members() =>
        Assert.Equal(new MatchCount(1, 2, 3), MatchCount.OfSets<int>(new HashSet<int> { 1, 2, 3 }, new HashSet<int> { 3, 4 }));

    [Fact]
    public void As_many_as_possible_are_paired()
    {
        // Gold 0 may take either prediction, gold 1 only the first: a greedy pairing would leave gold 1 alone.
        bool[,] matches = { { true, true, false }, { true, false, false }, { false, false, false } };
        Assert.Equal([1, 0, -1], OneToOneMatching.Find(3, 3, (gold, predicted) => matches[gold, predicted]));
    }
}
