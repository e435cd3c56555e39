using System.Runtime.InteropServices;

namespace ArgumentKit.Learning;

/// <summary>
/// A multi-class linear model over sparse binary features: the score of a class is the sum of the weights that the active features give it.
/// Most features bear on few classes, so each stores only those. Immutable and safe to share between threads.
/// </summary>
internal sealed class SparseLinearModel
{
    private readonly Row[] _table;
    private readonly byte[] _classes;
    private readonly short[] _weights;
    private readonly ulong _mask;

    internal SparseLinearModel(int classCount, ReadOnlySpan<ulong> keys, ReadOnlySpan<byte> counts, byte[] classes, short[] weights)
    {
        ClassCount = classCount;
        _classes = classes;
        _weights = weights;
        int capacity = 16;
        while (capacity < keys.Length * 3 / 2)
        {
            capacity *= 2;
        }

        _mask = (ulong)capacity - 1;
        _table = new Row[capacity];
        int start = 0;
        for (int index = 0; index < keys.Length; index++)
        {
            ulong slot = Slot(keys[index]);
            while (_table[slot].Count > 0)
            {
                slot = (slot + 1) & _mask;
            }

            _table[slot] = new Row(Fingerprint(keys[index]), start, counts[index]);
            start += counts[index];
        }
    }

    /// <summary>Number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>Number of features that have weights.</summary>
    public int FeatureCount => _table.Count(static row => row.Count > 0);

    /// <summary>Writes each class's score.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores[..ClassCount].Clear();
        ref Row table = ref MemoryMarshal.GetArrayDataReference(_table);
        foreach (ulong feature in features)
        {
            uint fingerprint = Fingerprint(feature);
            ulong slot = Slot(feature);
            while (true)
            {
                ref Row row = ref System.Runtime.CompilerServices.Unsafe.Add(ref table, (nint)slot);
                if (row.Count == 0)
                {
                    break;
                }

                if (row.Fingerprint == fingerprint)
                {
                    ReadOnlySpan<byte> classes = _classes.AsSpan(row.Start, row.Count);
                    ReadOnlySpan<short> weights = _weights.AsSpan(row.Start, row.Count);
                    for (int index = 0; index < classes.Length; index++)
                    {
                        scores[classes[index]] += weights[index];
                    }

                    break;
                }

                slot = (slot + 1) & _mask;
            }
        }
    }

    /// <summary>The class with the highest score; the lowest number wins a tie.</summary>
    public int Best(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Score(features, scores);
        int best = 0;
        for (int index = 1; index < ClassCount; index++)
        {
            if (scores[index] > scores[best])
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>The bits of a key that a model tells features apart by: 40 do for millions of features, and files are smaller for it.</summary>
    internal static ulong Significant(ulong key) => key & ~((1UL << InsignificantBits) - 1);

    internal const int InsignificantBits = 24;

    private static uint Fingerprint(ulong key) => (uint)(key >> 32);

    private ulong Slot(ulong key) => (key >> InsignificantBits) & _mask;

    private readonly struct Row(uint fingerprint, int start, byte count)
    {
        public readonly uint Fingerprint = fingerprint;
        public readonly int Start = start;
        public readonly byte Count = count;
    }
}
