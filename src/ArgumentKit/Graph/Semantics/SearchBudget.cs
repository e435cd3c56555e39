namespace ArgumentKit.Graph.Semantics;

/// <summary>What a search may spend. The number of extensions can grow exponentially; a search never does.</summary>
/// <param name="Steps">The most labels that may be tried, over all components.</param>
/// <param name="Extensions">The most extensions of the whole framework that are put together from those of its components.</param>
public sealed record SearchBudget(int Steps, int Extensions)
{
    /// <summary>A million steps, a thousand extensions.</summary>
    public static SearchBudget Default { get; } = new(1_000_000, 1_000);
}
