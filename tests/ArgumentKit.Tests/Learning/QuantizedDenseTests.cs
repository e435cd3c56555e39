using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;

namespace ArgumentKit.Tests.Learning;

public class QuantizedDenseTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 3, 7)]
    [InlineData(7, 16, 64)]
    [InlineData(13, 17, 65)]
    [InlineData(6, 40, 130)]
    public void Comes_near_the_product_of_the_numbers(int rows, int outputs, int inputs)
    {
        Random random = new(3);
        float[] weights = Numbers(random, outputs * inputs);
        float[] bias = Numbers(random, outputs);
        float[] input = Numbers(random, rows * inputs);
        float[] output = new float[rows * outputs];
        QuantizedDense.Quantize(weights, bias, outputs, inputs).Apply(input, rows, output);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < outputs; column++)
            {
                double expected = bias[column];
                for (int index = 0; index < inputs; index++)
                {
                    expected += (double)weights[(column * inputs) + index] * input[(row * inputs) + index];
                }

                // Values lie in -1…1: a weight errs by 1/254 at most, a value by 1/255, each sum by that times the root of its length, nearly always.
                Assert.Equal(expected, output[(row * outputs) + column], 0.02 * Math.Sqrt(inputs));
            }
        }
    }

    /// <summary>Worked out by hand: weights 127 and -64 of scale 1; values 0 and 255 stay bytes of scale 1, zero point 0.</summary>
    [Fact]
    public void Is_exact_where_the_numbers_are()
    {
        QuantizedDense dense = QuantizedDense.Quantize([127, -64], [0.5f], 1, 2);
        float[] output = new float[2];
        dense.Apply([0, 255, 255, 0], 2, output);
        Assert.Equal([(-64 * 255) + 0.5f, (127 * 255) + 0.5f], output);
    }

    [Fact]
    public void Rows_of_zeros_give_the_bias()
    {
        float[] output = new float[4];
        QuantizedDense.Quantize([1, 2, 3, 4], [5, 6], 2, 2).Apply([0, 0, 1e-38f, -1e-38f], 2, output);
        Assert.Equal([5, 6, 5, 6], output);
    }

    [Fact]
    public void Survives_a_file()
    {
        Random random = new(5);
        float[] weights = Numbers(random, 19 * 70);
        float[] input = Numbers(random, 3 * 70);
        QuantizedDense dense = QuantizedDense.Quantize(weights, Numbers(random, 19), 19, 70);
        TensorFile file = TensorFileTests.RoundTrip(writer => dense.Write(writer, "head"));
        float[] before = new float[3 * 19];
        float[] after = new float[3 * 19];
        dense.Apply(input, 3, before);
        QuantizedDense.Read(file, "head", 19, 70).Apply(input, 3, after);
        Assert.Equal(before, after);
        Assert.Throws<DataFormatException>(() => QuantizedDense.Read(file, "head", 19, 71));
        Assert.Throws<DataFormatException>(() => QuantizedDense.Read(file, "tail"));
    }

    [Fact]
    public void Weights_come_back_within_half_a_step()
    {
        float[] weights = Numbers(new Random(1), 17 * 9);
        QuantizedMatrix matrix = QuantizedMatrix.Quantize(weights, 17, 9);
        for (int index = 0; index < weights.Length; index++)
        {
            Assert.Equal(weights[index], matrix.Weight(index / 9, index % 9), 0.5001 / 127);
        }
    }

    [Fact]
    public void An_embedding_gives_its_vectors_within_half_a_step_and_survives_a_file()
    {
        float[] table = Numbers(new Random(2), 5 * 24);
        QuantizedEmbedding embedding = QuantizedEmbedding.Quantize(table, 5, 24);
        TensorFile file = TensorFileTests.RoundTrip(writer => embedding.Write(writer, "words"));
        QuantizedEmbedding read = QuantizedEmbedding.Read(file, "words");
        float[] vector = new float[24];
        float[] again = new float[24];
        for (int row = 0; row < 5; row++)
        {
            embedding.Lookup(row, vector);
            read.Lookup(row, again);
            Assert.Equal(vector, again);
            Assert.All(vector.Index(), pair => Assert.Equal(table[(row * 24) + pair.Index], pair.Item, 0.5001 / 127));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => read.Lookup(5, vector));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.Lookup(-1, vector));
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => QuantizedDense.Quantize([1, 2, 3], [], 2, 2));
        Assert.Throws<ArgumentException>(() => QuantizedDense.Quantize([1, 2], [1], 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantizedDense.Quantize([], [], 0, 1));
        QuantizedDense dense = QuantizedDense.Quantize([1, 2], [], 2, 1);
        Assert.Throws<ArgumentException>(() => dense.Apply([1, 2], 2, new float[3]));
        Assert.ThrowsAny<ArgumentException>(() => dense.Apply([1], 2, new float[4]));
    }

    internal static float[] Numbers(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
}
