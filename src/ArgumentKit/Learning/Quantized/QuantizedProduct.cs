namespace ArgumentKit.Learning.Quantized;

/// <summary>The product of quantized rows and a quantized matrix.</summary>
internal static unsafe class QuantizedProduct
{
    /// <summary>Multiplies.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="matrix">The weights.</param>
    /// <param name="bias">One number an output, padded like the outputs.</param>
    /// <param name="output">Takes rows times outputs numbers.</param>
    public static void Multiply(QuantizedRows input, QuantizedMatrix matrix, ReadOnlySpan<float> bias, Span<float> output)
    {
        if (input.Inputs != matrix.Inputs || output.Length < input.Rows * matrix.Outputs)
        {
            throw new ArgumentException("The extents of the rows, the matrix and the result do not fit.", nameof(input));
        }

        int groups = input.Stride / QuantizedMatrix.Group;
        const int Lanes = QuantizedMatrix.Lanes;
        Span<int> sums = stackalloc int[Lanes];
        for (int first = 0; first < matrix.Outputs; first += Lanes)
        {
            for (int row = 0; row < input.Rows; row++)
            {
                sums.Clear();
                sbyte* weight = matrix.Weights + (first * input.Stride);
                byte* value = input.Start + (row * input.Stride);
                for (int group = 0; group < groups; group++, value += QuantizedMatrix.Group)
                {
                    for (int lane = 0; lane < Lanes; lane++, weight += QuantizedMatrix.Group)
                    {
                        sums[lane] += (value[0] * weight[0]) + (value[1] * weight[1]) + (value[2] * weight[2]) + (value[3] * weight[3]);
                    }
                }

                int count = Math.Min(Lanes, matrix.Outputs - first);
                for (int lane = 0; lane < count; lane++)
                {
                    int sum = sums[lane] - (input.Zeros[row] * matrix.Sums[first + lane]);
                    output[(row * matrix.Outputs) + first + lane] = (sum * (input.Scales[row] * matrix.Scales[first + lane])) + bias[first + lane];
                }
            }
        }

        GC.KeepAlive(input);
        GC.KeepAlive(matrix);
    }
}
