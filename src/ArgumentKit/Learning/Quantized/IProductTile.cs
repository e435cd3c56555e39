namespace ArgumentKit.Learning.Quantized;

/// <summary>Sums of products for a few rows and sixteen outputs: the innermost loops, one implementation an instruction set.</summary>
internal unsafe interface IProductTile
{
    /// <summary>How many rows a call handles.</summary>
    public static abstract int Rows { get; }

    /// <summary>Adds up.</summary>
    /// <param name="rows">Where each of the <see cref="Rows"/> rows begins.</param>
    /// <param name="weights">The packed weights of the sixteen outputs (see <see cref="QuantizedMatrix"/>).</param>
    /// <param name="groups">Length of a row in groups of four bytes, a multiple of four.</param>
    /// <param name="weightSums">Each output's sum of weights, for instruction sets that must shift the values.</param>
    /// <param name="sums">Takes sixteen sums a row.</param>
    public static abstract void Sum(byte** rows, sbyte* weights, int groups, int* weightSums, int* sums);
}
