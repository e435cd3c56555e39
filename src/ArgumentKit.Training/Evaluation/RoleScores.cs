namespace ArgumentKit.Training.Evaluation;

/// <summary>How well one part of attributions is found.</summary>
/// <param name="Exact">Spans with every character right, interruptions included; one prediction to one gold span.</param>
/// <param name="Characters">Characters that belong to such a part of any attribution.</param>
internal readonly record struct RoleScores(MatchCount Exact, MatchCount Characters)
{
    public static RoleScores operator +(RoleScores left, RoleScores right) =>
        new(left.Exact + right.Exact, left.Characters + right.Characters);
}
