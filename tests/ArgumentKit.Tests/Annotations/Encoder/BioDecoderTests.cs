using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class BioDecoderTests
{
    [Fact]
    public void Inside_never_follows_outside()
    {
        // The second word looks most like "inside", but nothing begins before it.
        Assert.Equal([0, 1], Decode(3, [5, 0, 0], [0, 2, 3]));
    }

    [Fact]
    public void Inside_pulls_a_beginning_before_it() =>
        Assert.Equal([1, 2], Decode(3, [2, 1, 0], [0, 0, 9]));

    [Fact]
    public void Inside_of_one_kind_never_follows_another_kind() =>
        Assert.Equal([1, 3], Decode(5, [0, 9, 0, 0, 0], [0, 0, 0, 4, 5]));

    [Fact]
    public void No_words_give_no_labels() => BioDecoder.Decode([], 3, []);

    private static byte[] Decode(int labelCount, params float[][] rows)
    {
        byte[] labels = new byte[rows.Length];
        BioDecoder.Decode([.. rows.SelectMany(static row => row)], labelCount, labels);
        return labels;
    }
}
