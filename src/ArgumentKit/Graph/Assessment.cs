namespace ArgumentKit.Graph;

/// <summary>How sure somebody is of one aspect of a node. A single score for everything would mix up what errs independently.</summary>
/// <param name="Aspect">What is judged.</param>
/// <param name="Value">From 0 (surely wrong) to 1 (surely right).</param>
/// <param name="Producer">Who judges; empty for the analysis that made the graph.</param>
public readonly record struct Assessment(AssessmentAspect Aspect, double Value, string Producer = "");
