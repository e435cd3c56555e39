namespace ArgumentKit.Annotations.Encoder;

/// <summary>The columns of the layer that decides on each word by itself: small decisions first, the tags last.</summary>
internal static class WordLabels
{
    /// <summary>Two columns: the word starts no discourse unit, or it starts one.</summary>
    public const int Unit = 0;

    /// <summary>Two columns: the word starts no sentence, or it starts one.</summary>
    public const int Sentence = 2;

    /// <summary>Three columns: outside a cue, begins one, inside one.</summary>
    public const int Cue = 4;

    /// <summary>Columns for the head word of a mention: none, then one a <see cref="Speech.SpeakerKind"/>.</summary>
    public const int Mention = 7;

    /// <summary>Number of kinds of mention, "none" included.</summary>
    public const int MentionCount = 8;

    /// <summary>The first tag.</summary>
    public const int Tags = Mention + MentionCount;

    /// <summary>Number of columns.</summary>
    public static int Count(int tagCount) => Tags + tagCount;
}
