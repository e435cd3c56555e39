namespace ArgumentKit.Training.Corpora;

/// <summary>A relation of a microtext.</summary>
/// <param name="Id">Its id in the file, for instance <c>c1</c>.</param>
/// <param name="Source">Index of the unit that it starts from.</param>
/// <param name="Target">Id of the unit, or for an undercut or addition of the edge, that it bears on.</param>
/// <param name="Kind">What it is.</param>
internal sealed record MicrotextEdge(string Id, int Source, string Target, MicrotextEdgeKind Kind);
