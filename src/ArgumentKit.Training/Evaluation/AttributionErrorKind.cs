namespace ArgumentKit.Training.Evaluation;

/// <summary>What is wrong with a predicted span.</summary>
internal enum AttributionErrorKind
{
    /// <summary>A gold span that no prediction touches.</summary>
    Missed,

    /// <summary>A prediction that touches no gold span.</summary>
    Spurious,

    /// <summary>Starts at the wrong place, ends right.</summary>
    LeftBoundary,

    /// <summary>Starts right, ends at the wrong place.</summary>
    RightBoundary,

    /// <summary>Starts and ends at the wrong place.</summary>
    BothBoundaries,

    /// <summary>Starts and ends right, but is interrupted at the wrong places.</summary>
    Interruption,
}
