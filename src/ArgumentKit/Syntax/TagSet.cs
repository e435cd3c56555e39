namespace ArgumentKit.Syntax;

/// <summary>
/// The tags that a tagger chooses from. Each joins the universal part of speech with the Penn tag ("VERB VBD"): one decision gives both,
/// and they cannot contradict each other.
/// </summary>
internal sealed class TagSet
{
    private readonly PartOfSpeech[] _partsOfSpeech;
    private readonly string[] _pennTags;

    public TagSet(IEnumerable<(PartOfSpeech PartOfSpeech, string PennTag)> tags)
    {
        (PartOfSpeech PartOfSpeech, string PennTag)[] list = [.. tags];
        _partsOfSpeech = [.. list.Select(static tag => tag.PartOfSpeech)];
        _pennTags = [.. list.Select(static tag => string.Intern(tag.PennTag))];
    }

    public int Count => _pennTags.Length;

    public PartOfSpeech PartOfSpeech(int tag) => _partsOfSpeech[tag];

    public string PennTag(int tag) => _pennTags[tag];

    public static TagSet Read(BinaryReader reader)
    {
        var tags = new (PartOfSpeech, string)[reader.ReadInt32()];
        for (int index = 0; index < tags.Length; index++)
        {
            tags[index] = ((PartOfSpeech)reader.ReadByte(), reader.ReadString());
        }

        return new TagSet(tags);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        for (int tag = 0; tag < Count; tag++)
        {
            writer.Write((byte)_partsOfSpeech[tag]);
            writer.Write(_pennTags[tag]);
        }
    }
}
