using System.Collections.Immutable;

namespace ArgumentKit.Attributions;

/// <summary>
/// The constructions by which a text attributes, besides what the annotator recognised. To add one, write its class and its line here.
/// </summary>
internal static class Constructions
{
    /// <summary>All of them; where two find the same cue the earlier one holds.</summary>
    public static ImmutableArray<Construction> All { get; } = [PerspectiveFrame.Find, ReportingClause.Find];
}
