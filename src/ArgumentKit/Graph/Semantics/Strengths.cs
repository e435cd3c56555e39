using System.Collections.Immutable;

namespace ArgumentKit.Graph.Semantics;

/// <summary>Strengths from 0 to 1, and whether they can be relied on: on cycles they are a limit that need not exist.</summary>
/// <param name="Values">A strength for each argument, in their order.</param>
/// <param name="Converged">Whether every cycle came to rest.</param>
/// <param name="Residual">How fast the fastest strength still moved at the end; 0 where there is no cycle.</param>
/// <param name="Steps">Steps that the slowest cycle took; 0 where there is none.</param>
public sealed record Strengths(ImmutableArray<double> Values, bool Converged, double Residual, int Steps);
