using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>Means over groups of rows.</summary>
internal static class Gathering
{
    /// <summary>[groups, width]: the mean of the rows of each group.</summary>
    public static Tensor Means(this Tensor rows, int[][] groups)
    {
        long[] members = [.. groups.SelectMany(static group => group).Select(static row => (long)row)];
        long[] owners = [.. groups.Index().SelectMany(static pair => pair.Item.Select(_ => (long)pair.Index))];
        float[] shares = [.. groups.SelectMany(static group => group.Select(_ => 1f / group.Length))];
        Tensor weighted = rows.index_select(0, tensor(members)) * tensor(shares).unsqueeze(1);
        return zeros(groups.Length, rows.shape[1]).index_add(0, tensor(owners), weighted, 1);
    }
}
