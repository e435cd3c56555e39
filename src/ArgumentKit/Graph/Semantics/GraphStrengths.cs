using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>How strong the claims and relations of a graph are.</summary>
/// <param name="Values">Strengths from 0 to 1 by node; wordings that rephrase one another share theirs.</param>
/// <param name="Converged">Whether every cycle came to rest; if not, the strengths on cycles are where the search gave up.</param>
/// <param name="Residual">How fast the fastest strength still moved at the end.</param>
/// <param name="Steps">Steps that the slowest cycle took; 0 where there is none.</param>
public sealed record GraphStrengths(ImmutableDictionary<NodeId, double> Values, bool Converged, double Residual, int Steps)
{
    /// <summary>The strength of a claim or relation.</summary>
    /// <exception cref="KeyNotFoundException">The graph has no such claim or relation.</exception>
    public double this[NodeId id] => Values[id];
}
