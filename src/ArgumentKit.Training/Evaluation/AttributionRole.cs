namespace ArgumentKit.Training.Evaluation;

/// <summary>A part of an attribution.</summary>
internal enum AttributionRole
{
    /// <summary>Who.</summary>
    Source,

    /// <summary>By which words.</summary>
    Cue,

    /// <summary>What.</summary>
    Content,
}
