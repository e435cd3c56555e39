namespace ArgumentKit.Claims;

/// <summary>A discourse connective.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sense">What it marks.</param>
/// <param name="Argument">subordinate, coordinating or adverbial, as in the table.</param>
/// <param name="IsAmbiguous">Whether it often is something else.</param>
internal sealed record Connective(string[] Words, ConnectiveSense Sense, string Argument, bool IsAmbiguous)
{
    /// <summary>Whether it heads a clause or phrase of its own.</summary>
    public bool IsSubordinate => Argument == "subordinate";

    /// <summary>Whether it stands between clauses of one rank.</summary>
    public bool IsCoordinating => Argument == "coordinating";
}
