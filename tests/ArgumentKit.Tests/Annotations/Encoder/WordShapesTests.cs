using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class WordShapesTests
{
    private static readonly Dictionary<WordShape, string[]> Examples = new()
    {
        [WordShape.Lower] = ["house", "well-known", "covid-19", "'s", "3d", "東京", "ª"],
        [WordShape.Title] = ["Paris", "I", "Covid-19", "'Tis", "3D", "Élan", "ǅungla"],
        [WordShape.Capitals] = ["NATO", "U.S.", "G20S", "ÉTÉ"],
        [WordShape.Digits] = ["7", "1,000", "9/11", "٣", "$5"],
        [WordShape.Mixed] = ["iPhone", "McDonald", "NATOs", "xY"],
        [WordShape.Sign] = ["", ".", "--", "👍", "½", "\uD83D"],
    };

    [Fact]
    public void Tells_how_a_word_is_written()
    {
        foreach ((WordShape shape, string[] words) in Examples)
        {
            Assert.All(words, word => Assert.Equal(shape, WordShapes.Of(word)));
        }
    }

    [Fact]
    public void Numbers_fit_the_table_of_vectors() =>
        Assert.All(Enum.GetValues<WordShape>(), static shape => Assert.InRange((int)shape, 0, WordShapes.Capacity - 1));
}
