namespace ArgumentKit.Learning.Quantized;

/// <summary>One row by sixteen outputs in plain C#.</summary>
internal readonly unsafe struct PortableTile : IProductTile
{
    /// <inheritdoc/>
    public static int Rows => 1;

    /// <inheritdoc/>
    public static void Sum(byte** rows, sbyte* weights, int groups, int* weightSums, int* sums)
    {
        for (int lane = 0; lane < QuantizedMatrix.Lanes; lane++)
        {
            byte* value = rows[0];
            sbyte* weight = weights + (lane * QuantizedMatrix.Group);
            int sum = 0;
            for (int group = 0; group < groups; group++)
            {
                sum += (value[0] * weight[0]) + (value[1] * weight[1]) + (value[2] * weight[2]) + (value[3] * weight[3]);
                value += QuantizedMatrix.Group;
                weight += QuantizedMatrix.Lanes * QuantizedMatrix.Group;
            }

            sums[lane] = sum;
        }
    }
}
