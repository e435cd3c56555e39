namespace ArgumentKit.Learning;

/// <summary>How a <see cref="SparseLinearModel"/> stands in a model file: classes, then columns of keys, counts, class numbers, weights.</summary>
internal static class LinearModelFormat
{
    /// <summary>Writes rows; each row gives the weights of one feature. Features are sorted so that the same model gives the same bytes.</summary>
    public static void Write(BinaryWriter writer, int classCount, IEnumerable<(ulong Key, (byte Class, short Weight)[] Weights)> rows)
    {
        (ulong Key, (byte Class, short Weight)[] Weights)[] sorted = [.. rows.OrderBy(static row => row.Key)];
        writer.Write(classCount);
        writer.Write(sorted.Length);
        writer.Write(sorted.Sum(static row => row.Weights.Length));
        ulong previous = 0;
        foreach ((ulong key, _) in sorted)
        {
            // Sorted keys differ by little in their high bytes: the differences compress, the keys do not.
            writer.Write7BitEncodedInt64((long)((key - previous) >> SparseLinearModel.InsignificantBits));
            previous = key;
        }

        foreach ((_, (byte Class, short Weight)[] weights) in sorted)
        {
            writer.Write((byte)weights.Length);
        }

        foreach ((byte number, _) in sorted.SelectMany(static row => row.Weights))
        {
            writer.Write(number);
        }

        foreach ((_, short weight) in sorted.SelectMany(static row => row.Weights))
        {
            writer.Write7BitEncodedInt((weight << 1) ^ (weight >> 15));
        }
    }

    /// <summary>Reads the rows back.</summary>
    public static SparseLinearModel Read(BinaryReader reader)
    {
        int classCount = reader.ReadInt32();
        ulong[] keys = new ulong[reader.ReadInt32()];
        int weightCount = reader.ReadInt32();
        ulong previous = 0;
        for (int index = 0; index < keys.Length; index++)
        {
            previous += (ulong)reader.Read7BitEncodedInt64() << SparseLinearModel.InsignificantBits;
            keys[index] = previous;
        }

        byte[] counts = reader.ReadBytes(keys.Length);
        byte[] classes = reader.ReadBytes(weightCount);
        if (counts.Length != keys.Length || classes.Length != weightCount || counts.Sum(static count => count) != weightCount)
        {
            throw new InvalidDataException("The columns of the linear model differ in length.");
        }

        short[] weights = new short[weightCount];
        for (int index = 0; index < weights.Length; index++)
        {
            int zigzag = reader.Read7BitEncodedInt();
            weights[index] = (short)((zigzag >> 1) ^ -(zigzag & 1));
        }

        return new SparseLinearModel(classCount, keys, counts, classes, weights);
    }
}
