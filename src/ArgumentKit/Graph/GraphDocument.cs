using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>The text that a graph was read from.</summary>
/// <param name="Name">What people call it: mostly the file's name without its folder.</param>
public sealed record GraphDocument(string Name)
{
    /// <summary>The words that spans point into; null where they did not come along.</summary>
    public SourceText? Text { get; init; }

    /// <inheritdoc/>
    public bool Equals(GraphDocument? other) => other is not null && Name == other.Name && Text?.Value == other.Text?.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Text?.Length);
}
