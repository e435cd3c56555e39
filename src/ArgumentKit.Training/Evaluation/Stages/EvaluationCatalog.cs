using System.Collections.Immutable;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>The evaluations, in the order of the pipeline.</summary>
internal static class EvaluationCatalog
{
    /// <summary>All of them; a new evaluation is one line here.</summary>
    public static ImmutableArray<IEvaluation> All { get; } =
    [
        new SyntaxEvaluation(),
        new SegmentEvaluation(),
        new AttributionEvaluation(),
        new StructureEvaluation(),
        new ArticleEvaluation(),
    ];
}
