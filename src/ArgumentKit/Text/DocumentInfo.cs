namespace ArgumentKit.Text;

/// <summary>What is known of a document besides its words.</summary>
/// <param name="Name">What people call it: mostly the file's name without its folder.</param>
public sealed record DocumentInfo(string Name)
{
    /// <summary>Who wrote it, if that is known from elsewhere; a byline in the text wins. The default is null: unknown.</summary>
    public string? Author { get; init; }

    /// <summary>A document without a name of its own.</summary>
    public static DocumentInfo Untitled { get; } = new("untitled");
}
