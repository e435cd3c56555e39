namespace ArgumentKit.Training.Evaluation;

/// <summary>The attribution measures. Scores of several articles add up.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">By which words.</param>
/// <param name="Content">What.</param>
/// <param name="WholeExact">Attributions with all three parts exact.</param>
/// <param name="WholeByHalf">Attributions with each part that the gold one has overlapping by half of the longer one.</param>
internal sealed record AttributionScores(
    RoleScores Source, RoleScores Cue, RoleScores Content, MatchCount WholeExact, MatchCount WholeByHalf)
{
    /// <summary>Nothing counted yet.</summary>
    public static AttributionScores Zero { get; } = new(default, default, default, default, default);

    /// <summary>The scores of one part.</summary>
    public RoleScores this[AttributionRole role] => role switch
    {
        AttributionRole.Source => Source,
        AttributionRole.Cue => Cue,
        _ => Content,
    };

    public static AttributionScores operator +(AttributionScores left, AttributionScores right) => new(
        left.Source + right.Source,
        left.Cue + right.Cue,
        left.Content + right.Content,
        left.WholeExact + right.WholeExact,
        left.WholeByHalf + right.WholeByHalf);
}
