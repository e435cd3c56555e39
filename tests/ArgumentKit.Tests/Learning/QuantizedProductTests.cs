using ArgumentKit.Learning.Quantized;

namespace ArgumentKit.Tests.Learning;

/// <summary>Every kernel that this machine can run gives the sums that plain arithmetic gives.</summary>
public class QuantizedProductTests
{
    public static TheoryData<string, int, int, int> Cases
    {
        get
        {
            TheoryData<string, int, int, int> cases = [];
            foreach (ProductKernel kernel in Enum.GetValues<ProductKernel>())
            {
                foreach ((int rows, int outputs, int inputs) in new[] { (1, 1, 2), (5, 17, 64), (6, 32, 70), (7, 16, 384), (50, 33, 130), (13, 20, 1536) })
                {
                    cases.Add(kernel.ToString(), rows, outputs, inputs);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sums_are_exact(string kernel, int rows, int outputs, int inputs)
    {
        ProductKernel instructions = Supported(kernel);
        Random random = new(rows + outputs + inputs);
        (int[] values, int[] weights) = Integers(random, rows, outputs, inputs, static (random, least, most) => random.Next(least, most + 1));
        Assert.Equal(Expected(values, weights, rows, outputs, inputs), Product(instructions, values, weights, rows, outputs, inputs));
    }

    /// <summary>Largest bytes side by side: 16-bit sums of two products would overflow, and instructions that saturate would show.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Sums_of_the_largest_bytes_are_exact(string kernel, int rows, int outputs, int inputs)
    {
        ProductKernel instructions = Supported(kernel);
        (int[] values, int[] weights) = Integers(new Random(1), rows, outputs, inputs, static (_, least, most) => least < 0 ? least : most);
        Assert.Equal(Expected(values, weights, rows, outputs, inputs), Product(instructions, values, weights, rows, outputs, inputs));
    }

    [Fact]
    public void A_part_of_the_outputs_is_that_part_of_the_whole()
    {
        float[] weights = QuantizedDenseTests.Numbers(new Random(1), 70 * 65);
        QuantizedMatrix matrix = QuantizedMatrix.Quantize(weights, 70, 65);
        float[] bias = new float[80];
        QuantizedRows rows = new();
        rows.Quantize(QuantizedDenseTests.Numbers(new Random(2), 9 * 65), 9, 65);
        float[] whole = new float[9 * 70];
        float[] part = new float[9 * 40];
        QuantizedProduct.Multiply(rows, matrix, bias, whole);
        QuantizedProduct.Multiply(QuantizedProduct.Best, rows, matrix, bias, 32, 38, part, 40);
        for (int row = 0; row < 9; row++)
        {
            Assert.Equal(whole.AsSpan((row * 70) + 32, 38), part.AsSpan(row * 40, 38));
            Assert.Equal([0, 0], part.AsSpan((row * 40) + 38, 2).ToArray());
        }
    }

    [Fact]
    public void The_best_kernel_is_one_that_the_machine_has() => Assert.True(QuantizedProduct.IsSupported(QuantizedProduct.Best));

    private static ProductKernel Supported(string name)
    {
        ProductKernel kernel = Enum.Parse<ProductKernel>(name);
        Assert.SkipUnless(QuantizedProduct.IsSupported(kernel), $"This machine lacks the instructions of {kernel}.");
        return kernel;
    }

    // A first value 255 and, with two, a zero make the scale of a row 1 and its zero point 0; a first weight of 127 makes an output's scale 1.
    private static (int[] Values, int[] Weights) Integers(Random random, int rows, int outputs, int inputs, Func<Random, int, int, int> choose)
    {
        int[] values = [.. Enumerable.Range(0, rows * inputs).Select(_ => choose(random, 0, 255))];
        int[] weights = [.. Enumerable.Range(0, outputs * inputs).Select(index => choose(random, index / inputs % 2 == 0 ? -127 : 0, 127))];
        for (int row = 0; row < rows; row++)
        {
            values[row * inputs] = 255;
        }

        for (int output = 0; output < outputs; output++)
        {
            weights[output * inputs] = 127;
        }

        return (values, weights);
    }

    private static float[] Expected(int[] values, int[] weights, int rows, int outputs, int inputs)
    {
        float[] expected = new float[rows * outputs];
        for (int index = 0; index < expected.Length; index++)
        {
            long sum = 0;
            for (int input = 0; input < inputs; input++)
            {
                sum += (long)values[(index / outputs * inputs) + input] * weights[(index % outputs * inputs) + input];
            }

            expected[index] = sum;
        }

        return expected;
    }

    private static float[] Product(ProductKernel kernel, int[] values, int[] weights, int rows, int outputs, int inputs)
    {
        QuantizedMatrix matrix = QuantizedMatrix.Quantize([.. weights.Select(static weight => (float)weight)], outputs, inputs);
        QuantizedRows quantized = new();
        quantized.Quantize([.. values.Select(static value => (float)value)], rows, inputs);
        float[] product = new float[rows * outputs];
        QuantizedProduct.Multiply(kernel, quantized, matrix, new float[QuantizedMatrix.PadOutputs(outputs)], 0, outputs, product, outputs);
        return product;
    }
}
