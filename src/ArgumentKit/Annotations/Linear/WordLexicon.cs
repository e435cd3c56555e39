namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// What is known of a word before any text is read: the word classes it can have (from WordNet) and its distributional cluster (words that
/// stand in the same contexts). Keyed by the hash of the lower-case form.
/// </summary>
internal sealed class WordLexicon
{
    public const string Kind = "word-lexicon";

    private readonly uint[] _keys;
    private readonly byte[] _classes;
    private readonly ushort[] _clusters;
    private readonly uint _mask;

    public WordLexicon(ReadOnlySpan<uint> keys, ReadOnlySpan<byte> classes, ReadOnlySpan<ushort> clusters)
    {
        int capacity = 16;
        while (capacity < keys.Length * 2)
        {
            capacity *= 2;
        }

        _mask = (uint)capacity - 1;
        _keys = new uint[capacity];
        _classes = new byte[capacity];
        _clusters = new ushort[capacity];
        for (int index = 0; index < keys.Length; index++)
        {
            uint slot = keys[index] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[index];
            _classes[slot] = classes[index];
            _clusters[slot] = clusters[index];
        }
    }

    /// <summary>The classes (bits of <see cref="WordClasses"/>) and the cluster of a word; zero and zero if it is unknown.</summary>
    public (byte Classes, ushort Cluster) this[ulong lowerForm]
    {
        get
        {
            uint key = Key(lowerForm);
            for (uint slot = key & _mask; _keys[slot] != 0; slot = (slot + 1) & _mask)
            {
                if (_keys[slot] == key)
                {
                    return (_classes[slot], _clusters[slot]);
                }
            }

            return default;
        }
    }

    /// <summary>The key that stands for a word; never zero.</summary>
    public static uint Key(ulong lowerForm) => (uint)(lowerForm >> 32) | 1;

    /// <summary>Reads a lexicon from a model file.</summary>
    public static WordLexicon Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        uint[] keys = new uint[count];
        uint previous = 0;
        for (int index = 0; index < count; index++)
        {
            previous += (uint)reader.Read7BitEncodedInt();
            keys[index] = previous;
        }

        byte[] classes = reader.ReadBytes(count);
        ushort[] clusters = new ushort[count];
        for (int index = 0; index < count; index++)
        {
            clusters[index] = reader.ReadUInt16();
        }

        return new WordLexicon(keys, classes, clusters);
    }

    /// <summary>Writes entries, which must be sorted by key.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyList<(uint Key, byte Classes, ushort Cluster)> entries)
    {
        writer.Write(entries.Count);
        uint previous = 0;
        foreach ((uint key, _, _) in entries)
        {
            writer.Write7BitEncodedInt((int)(key - previous));
            previous = key;
        }

        foreach ((_, byte classes, _) in entries)
        {
            writer.Write(classes);
        }

        foreach ((_, _, ushort cluster) in entries)
        {
            writer.Write(cluster);
        }
    }
}
