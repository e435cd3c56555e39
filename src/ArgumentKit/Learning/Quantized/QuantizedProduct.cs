using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ArgumentKit.Learning.Quantized;

/// <summary>The product of quantized rows and a quantized matrix.</summary>
internal static unsafe class QuantizedProduct
{
    private const int Lanes = QuantizedMatrix.Lanes;
    private const int MostTileRows = 8;

    // That many rows are multiplied with all outputs before the next: their results stay in the second-level cache.
    private const int PanelRows = 48;

    /// <summary>The fastest instructions that this machine has.</summary>
    public static ProductKernel Best { get; } = Enum.GetValues<ProductKernel>().Last(IsSupported);

    /// <summary>Whether this machine has the instructions of a kernel.</summary>
    public static bool IsSupported(ProductKernel kernel) => kernel switch
    {
        ProductKernel.AvxVnni => AvxVnni.IsSupported,
        ProductKernel.Avx512 => Avx512BW.IsSupported && Vector512.IsHardwareAccelerated,
        ProductKernel.Avx2 => Avx2.IsSupported,
        ProductKernel.ArmDotProduct => Dp.IsSupported,
        _ => true,
    };

    /// <summary>Multiplies rows with all outputs.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="matrix">The weights.</param>
    /// <param name="bias">One number an output, padded like the outputs.</param>
    /// <param name="output">Takes rows times outputs numbers.</param>
    public static void Multiply(QuantizedRows input, QuantizedMatrix matrix, ReadOnlySpan<float> bias, Span<float> output)
    {
        if (output.Length < (long)input.Rows * matrix.Outputs)
        {
            throw new ArgumentException("The result has no room for all rows and outputs.", nameof(output));
        }

        Multiply(Best, input, matrix, bias, 0, matrix.Outputs, output, matrix.Outputs);
    }

    /// <summary>Multiplies rows with some outputs.</summary>
    /// <param name="kernel">The instructions to use; the machine must have them.</param>
    /// <param name="input">The rows.</param>
    /// <param name="matrix">The weights.</param>
    /// <param name="bias">One number an output, padded like the outputs.</param>
    /// <param name="first">The first output, a multiple of sixteen.</param>
    /// <param name="count">How many outputs.</param>
    /// <param name="output">Takes rows times count numbers.</param>
    /// <param name="stride">Numbers from one row of the result to the next.</param>
    public static void Multiply(
        ProductKernel kernel, QuantizedRows input, QuantizedMatrix matrix, ReadOnlySpan<float> bias, int first, int count, Span<float> output, int stride)
    {
        bool fits = input.Inputs == matrix.Inputs && first % Lanes == 0 && first >= 0 && count > 0 && first + count <= matrix.Outputs
            && stride >= count && (input.Rows == 0 || output.Length >= ((long)(input.Rows - 1) * stride) + count);
        if (!fits)
        {
            throw new ArgumentException("The extents of the rows, the matrix and the result do not fit.", nameof(input));
        }

        fixed (float* target = output, biases = bias, scales = matrix.Scales)
        fixed (int* weightSums = matrix.Sums)
        {
            Target destination = new(target, stride, first, count, biases, scales, weightSums);
            switch (kernel)
            {
                case ProductKernel.AvxVnni:
                    Run<AvxVnniTile>(input, matrix, destination);
                    break;
                case ProductKernel.Avx512:
                    Run<Avx512Tile>(input, matrix, destination);
                    break;
                case ProductKernel.Avx2:
                    Run<Avx2Tile>(input, matrix, destination);
                    break;
                case ProductKernel.ArmDotProduct:
                    Run<ArmDotProductTile>(input, matrix, destination);
                    break;
                default:
                    Run<PortableTile>(input, matrix, destination);
                    break;
            }
        }

        GC.KeepAlive(input);
        GC.KeepAlive(matrix);
    }

    private static void Run<TTile>(QuantizedRows input, QuantizedMatrix matrix, in Target target)
        where TTile : IProductTile
    {
        int* sums = stackalloc int[MostTileRows * Lanes];
        byte** rows = stackalloc byte*[MostTileRows];
        int groups = input.Stride / QuantizedMatrix.Group;
        for (int panel = 0; panel < input.Rows; panel += PanelRows)
        {
            int end = Math.Min(panel + PanelRows, input.Rows);
            for (int lane = 0; lane < target.Count; lane += Lanes)
            {
                sbyte* weights = matrix.Weights + ((nint)(target.First + lane) * input.Stride);
                for (int row = panel; row < end; row += TTile.Rows)
                {
                    // The last tile may lack rows: the last row stands in for them, and its copies are not written.
                    for (int index = 0; index < TTile.Rows; index++)
                    {
                        rows[index] = input.Start + ((nint)Math.Min(row + index, end - 1) * input.Stride);
                    }

                    TTile.Sum(rows, weights, groups, target.WeightSums + target.First + lane, sums);
                    int count = Math.Min(TTile.Rows, end - row);
                    for (int index = 0; index < count; index++)
                    {
                        target.Write(row + index, lane, sums + (index * Lanes), input.Zeros[row + index], input.Scales[row + index]);
                    }
                }
            }
        }
    }

    /// <summary>Where results go, and what makes numbers of sums.</summary>
    private readonly struct Target(float* output, int stride, int first, int count, float* bias, float* scales, int* weightSums)
    {
        public readonly int First = first;
        public readonly int Count = count;
        public readonly int* WeightSums = weightSums;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Write(int row, int lane, int* sums, int zero, float scale)
        {
            int at = First + lane;
            Vector512<int> sum = Vector512.Load(sums) - (Vector512.Load(WeightSums + at) * Vector512.Create(zero));
            Vector512<float> factor = Vector512.Load(scales + at) * Vector512.Create(scale);
            Vector512<float> result = (Vector512.ConvertToSingle(sum) * factor) + Vector512.Load(bias + at);
            float* destination = output + ((nint)row * stride) + lane;
            if (lane + Lanes <= Count)
            {
                result.Store(destination);
                return;
            }

            for (int index = 0; lane + index < Count; index++)
            {
                destination[index] = result.GetElement(index);
            }
        }
    }
}
