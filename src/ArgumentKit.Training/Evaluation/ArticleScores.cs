using System.Collections.Immutable;

namespace ArgumentKit.Training.Evaluation;

/// <summary>How well the analysis of an article is as expected. Optional items count neither as missing nor as false.</summary>
internal sealed record ArticleScores
{
    /// <summary>Zones of the right kind, overlapping by half.</summary>
    public required MatchCount Zones { get; init; }

    /// <summary>Speakers of the right kind and name.</summary>
    public required MatchCount Speakers { get; init; }

    /// <summary>Attributions with the right speakers and act and all parts overlapping by half.</summary>
    public required MatchCount Attributions { get; init; }

    /// <summary>Those of <see cref="Attributions"/> whose parts are exact.</summary>
    public required MatchCount ExactAttributions { get; init; }

    /// <summary>Claims overlapping by half.</summary>
    public required MatchCount Claims { get; init; }

    /// <summary>Positions: right claim, right speaker, right position.</summary>
    public required MatchCount Positions { get; init; }

    /// <summary>Relations of the right type between the right claims or attributions.</summary>
    public required MatchCount Relations { get; init; }

    /// <summary>Ids of what is required and was not found, for developers to look at.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>What must not be and is, in words for people.</summary>
    public required ImmutableArray<string> Violations { get; init; }
}
