using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Tests.Corpora;

public class SpanListTests
{
    [Fact]
    public void Equal_marks_are_equal_lists()
    {
        SpanList left = Spans((5, 8), (0, 3), (3, 4), (9, 9));
        Assert.Equal([TextSpan.FromBounds(0, 4), TextSpan.FromBounds(5, 8)], left.Spans);
        Assert.Equal(Spans((0, 2), (1, 4), (5, 8)), left);
        Assert.NotEqual(Spans((0, 8)), left);
        Assert.Equal(Spans((0, 2), (1, 4), (5, 8)).GetHashCode(), left.GetHashCode());
    }

    [Fact]
    public void Default_marks_nothing()
    {
        Assert.True(default(SpanList).IsEmpty);
        Assert.Equal(Spans(), default);
        Assert.Equal(0, default(SpanList).SharedCharacters(Spans((0, 5))));
    }

    [Fact]
    public void Shared_characters_are_counted_over_all_pieces() =>
        Assert.Equal(2 + 1 + 3, Spans((0, 4), (6, 10), (20, 30)).SharedCharacters(Spans((2, 7), (15, 23))));

    [Theory]
    [InlineData(0, 5, true)]
    [InlineData(0, 4, false)]
    [InlineData(0, 20, true)]
    [InlineData(0, 21, false)]
    [InlineData(10, 20, false)]
    public void Half_of_the_longer_one_must_be_shared(int start, int end, bool expected) =>
        Assert.Equal(expected, Spans((0, 10)).SharesHalf(Spans((start, end))));

    private static SpanList Spans(params (int Start, int End)[] bounds) =>
        SpanList.Of(bounds.Select(static pair => TextSpan.FromBounds(pair.Start, pair.End)));
}
