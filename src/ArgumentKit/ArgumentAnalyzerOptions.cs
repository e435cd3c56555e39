namespace ArgumentKit;

/// <summary>What a caller may set about an <see cref="ArgumentAnalyzer"/>.</summary>
public sealed record ArgumentAnalyzerOptions
{
    /// <summary>The author's name when the text does not tell it; a byline in the text wins. The default is null: unknown.</summary>
    public string? AuthorName { get; init; }
}
