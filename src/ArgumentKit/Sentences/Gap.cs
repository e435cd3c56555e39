namespace ArgumentKit.Sentences;

/// <summary>White space, or a place without, where a sentence may end, with what stands around it.</summary>
internal readonly ref struct Gap
{
    /// <summary>The whole text.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    /// <summary>Start of the chunk before the gap.</summary>
    public required int BeforeStart { get; init; }

    /// <summary>End of the chunk before the gap.</summary>
    public required int BeforeEnd { get; init; }

    /// <summary>Start of the chunk behind the gap.</summary>
    public required int AfterStart { get; init; }

    /// <summary>End of the chunk behind the gap.</summary>
    public required int AfterEnd { get; init; }

    /// <summary>Number of chunks of the sentence so far.</summary>
    public required int ChunksSoFar { get; init; }

    /// <summary>Number of chunks up to the end of the block; counted up to a few.</summary>
    public required int ChunksToEnd { get; init; }

    /// <summary>Whether a quotation mark is open at the gap.</summary>
    public required bool InQuotation { get; init; }

    /// <summary>Whether a bracket is open at the gap.</summary>
    public required bool InBrackets { get; init; }

    /// <summary>Whether the sentence so far is written in capitals.</summary>
    public required bool IsShouting { get; init; }

    /// <summary>Length of the white space: 0 none, 1 one blank, 2 more, 3 a line break.</summary>
    public int Blanks
    {
        get
        {
            ReadOnlySpan<char> blanks = Text[BeforeEnd..AfterStart];
            return blanks.IndexOfAny('\n', '\r') >= 0 ? 3 : Math.Min(blanks.Length, 2);
        }
    }
}
