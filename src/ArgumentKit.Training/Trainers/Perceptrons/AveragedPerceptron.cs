using System.Runtime.InteropServices;
using ArgumentKit.Learning;

namespace ArgumentKit.Training.Trainers.Perceptrons;

/// <summary>
/// A multi-class averaged perceptron (Freund and Schapire 1999; Collins 2002) over sparse hashed features. Rows hold only the classes that
/// were ever updated; averaging is lazy, so that an update costs only the active features.
/// </summary>
internal sealed class AveragedPerceptron(int classCount)
{
    private const double Resolution = 1500;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<Row> _storage = [];
    private int _step = 1;

    public int ClassCount { get; } = classCount;

    public int FeatureCount => _rows.Count;

    /// <summary>Counts one training decision; averages weigh each decision alike.</summary>
    public void Tick() => _step++;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores[..ClassCount].Clear();
        Span<Row> storage = CollectionsMarshal.AsSpan(_storage);
        foreach (ulong feature in features)
        {
            if (!_rows.TryGetValue(SparseLinearModel.Significant(feature), out int index))
            {
                continue;
            }

            ref Row row = ref storage[index];
            for (int entry = 0; entry < row.Count; entry++)
            {
                scores[row.Classes[entry]] += row.Weights[entry].Value;
            }
        }
    }

    /// <summary>Moves weight from a wrong class to the right one.</summary>
    public void Update(ReadOnlySpan<ulong> features, int right, int wrong, float amount = 1)
    {
        foreach (ulong feature in features)
        {
            Add(feature, right, amount);
            Add(feature, wrong, -amount);
        }
    }

    /// <summary>Adds to one weight.</summary>
    public void Add(ulong feature, int number, float amount)
    {
        ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, SparseLinearModel.Significant(feature), out bool exists);
        if (!exists)
        {
            index = _storage.Count;
            _storage.Add(new Row { Classes = new byte[2], Weights = new Weight[2] });
        }

        ref Row row = ref CollectionsMarshal.AsSpan(_storage)[index];
        int entry = row.Classes.AsSpan(0, row.Count).IndexOf((byte)number);
        if (entry < 0)
        {
            entry = row.Count++;
            if (entry == row.Classes.Length)
            {
                Array.Resize(ref row.Classes, entry * 2);
                Array.Resize(ref row.Weights, entry * 2);
            }

            row.Classes[entry] = (byte)number;
            row.Weights[entry] = new Weight { Step = _step };
        }

        ref Weight weight = ref row.Weights[entry];
        weight.Total += (double)weight.Value * (_step - weight.Step);
        weight.Step = _step;
        weight.Value += amount;
    }

    /// <summary>The averaged weights in 16 bits; weights that round to nothing are left out, as are features without any.</summary>
    /// <param name="scale">What a weight of one becomes; null lets the largest weight become <see cref="Resolution"/>.</param>
    public IEnumerable<(ulong Key, (byte Class, short Weight)[] Weights)> Export(double? scale = null)
    {
        double factor = scale ?? Resolution / LargestWeight();
        foreach ((ulong key, int index) in _rows)
        {
            Row row = _storage[index];
            List<(byte, short)> weights = [];
            for (int entry = 0; entry < row.Count; entry++)
            {
                double rounded = Math.Round(Average(row.Weights[entry]) * factor, MidpointRounding.AwayFromZero);
                short weight = (short)Math.Clamp(rounded, short.MinValue, short.MaxValue);
                if (weight != 0)
                {
                    weights.Add((row.Classes[entry], weight));
                }
            }

            if (weights.Count is > 0 and <= byte.MaxValue)
            {
                weights.Sort();
                yield return (key, [.. weights]);
            }
        }
    }

    /// <summary>The averaged model as it will run.</summary>
    public SparseLinearModel ToModel(double? scale = null)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        LinearModelFormat.Write(writer, ClassCount, Export(scale));
        writer.Flush();
        stream.Position = 0;
        using BinaryReader reader = new(stream);
        return LinearModelFormat.Read(reader);
    }

    private double LargestWeight()
    {
        double largest = 1e-9;
        foreach (Row row in _storage)
        {
            for (int entry = 0; entry < row.Count; entry++)
            {
                largest = Math.Max(largest, Math.Abs(Average(row.Weights[entry])));
            }
        }

        return largest;
    }

    private double Average(Weight weight) => (weight.Total + ((double)weight.Value * (_step - weight.Step))) / _step;

    private struct Row
    {
        public byte[] Classes;
        public Weight[] Weights;
        public int Count;
    }

    private struct Weight
    {
        public float Value;
        public int Step;
        public double Total;
    }
}
