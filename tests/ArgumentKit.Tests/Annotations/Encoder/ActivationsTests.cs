using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class ActivationsTests
{
    [Fact]
    public void Gelu_is_close_to_its_definition()
    {
        // x · Φ(x) from tables of the normal distribution.
        float[] values = [0, 1, -1, 2, -2, 3, -3, 0.5f];
        Activations.Gelu(values);
        float[] expected = [0, 0.8413447f, -0.1586553f, 1.9544997f, -0.0455003f, 2.9959503f, -0.0040497f, 0.3457312f];
        for (int index = 0; index < values.Length; index++)
        {
            Assert.Equal(expected[index], values[index], 2e-6f);
        }
    }

    [Fact]
    public void Softmax_adds_up_to_one_and_ignores_what_lies_behind()
    {
        float[] scores = [0, MathF.Log(3), float.NegativeInfinity, 99, 99, 99, 99, 99];
        Activations.Softmax(scores, 3);
        Assert.Equal(0.25f, scores[0], 1e-6f);
        Assert.Equal(0.75f, scores[1], 1e-6f);
        Assert.All(scores[2..], static weight => Assert.Equal(0, weight));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2.718281828459045)]
    [InlineData(-20, 2.061153622438558e-9)]
    public void Exponential_is_exact_to_twelve_digits(double power, double expected) =>
        Assert.Equal(1, Exponential.Of(power) / expected, 12);

    [Fact]
    public void Distances_fall_into_their_classes()
    {
        int middle = DistanceBucket.Count / 2;
        Assert.Equal(middle, DistanceBucket.Of(0));
        Assert.Equal(middle + 8, DistanceBucket.Of(8));
        Assert.Equal(DistanceBucket.Of(9), DistanceBucket.Of(15));
        Assert.NotEqual(DistanceBucket.Of(15), DistanceBucket.Of(16));
        Assert.Equal(DistanceBucket.Count - 1, DistanceBucket.Of(int.MaxValue));
        Assert.Equal(0, DistanceBucket.Of(-1_000_000));
    }
}
