using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>A span that is not as annotators marked it.</summary>
/// <param name="Role">Which part of an attribution it is.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Gold">What annotators marked; empty for a spurious span.</param>
/// <param name="Predicted">What was found; empty for a missed span.</param>
internal sealed record AttributionError(AttributionRole Role, AttributionErrorKind Kind, SpanList Gold, SpanList Predicted)
{
    /// <summary>Number of characters that only one side marks: how bad it is.</summary>
    public int WrongCharacters => Gold.CharacterCount + Predicted.CharacterCount - (2 * Gold.SharedCharacters(Predicted));

    /// <summary>Where to look in the text.</summary>
    public int Start => Gold.IsEmpty ? Predicted.Start : Gold.Start;
}
