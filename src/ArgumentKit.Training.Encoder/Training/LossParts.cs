using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>The losses of one batch, head by head.</summary>
internal sealed class LossParts
{
    private readonly List<(string Name, double Weight, Tensor Value)> _parts = [];

    /// <summary>The losses by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> Values => _parts.Select(static part => (part.Name, part.Value));

    /// <summary>The sum to be lowered.</summary>
    public Tensor Sum() => _parts.Select(static part => part.Value * part.Weight).Aggregate(static (sum, part) => sum + part);

    public void Add(string name, double weight, Tensor value) => _parts.Add((name, weight, value));

    /// <summary>Adds the mean of some losses, if there are any.</summary>
    public void AddMean(string name, double weight, List<Tensor> losses)
    {
        if (losses.Count > 0)
        {
            Add(name, weight, losses.Aggregate(static (sum, loss) => sum + loss) / losses.Count);
        }
    }

    /// <summary>Adds the loss of choosing among some columns, if any label is known.</summary>
    public void Classify(string name, double weight, Tensor columns, int first, int width, long[] gold)
    {
        if (gold.Any(static label => label >= 0))
        {
            Add(name, weight, nn.functional.cross_entropy(columns[.., first..(first + width)], tensor(gold), ignore_index: Labels.Ignored));
        }
    }
}
