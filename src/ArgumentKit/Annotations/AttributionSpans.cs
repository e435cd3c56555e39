using System.Collections.Immutable;
using ArgumentKit.Speech;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations;

/// <summary>
/// An attribution as annotators mark it (the attribution relation of PARC and PolNeAR): which words name a source, which are the cue, which
/// the content. Each part may be interrupted, so it is a list of runs, in order. Attributions may nest and overlap.
/// </summary>
/// <param name="Source">The words that name the source; empty if the text names none.</param>
/// <param name="Cue">The words that show that something is attributed; empty for a quotation that stands alone.</param>
/// <param name="Content">What is attributed; empty where the text only tells that somebody spoke.</param>
/// <param name="Confidence">How sure the annotator is, from 0 to 1.</param>
/// <param name="Reason">Why, in words for people.</param>
public sealed record AttributionSpans(
    ImmutableArray<TokenRange> Source,
    ImmutableArray<TokenRange> Cue,
    ImmutableArray<TokenRange> Content,
    double Confidence,
    string Reason)
{
    /// <summary>What the source does with the content; null where the annotator does not say.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>Whether the reporting itself is negated, asked or only possible ("did not say", "if he claims"); null where the annotator does not say.</summary>
    public bool? IsNegated { get; init; }

    /// <summary>How sure the source is of the content; null where the annotator does not say.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The smallest run over source, cue and content.</summary>
    /// <exception cref="InvalidOperationException">All three are empty.</exception>
    public TokenRange Extent => Source.Concat(Cue).Concat(Content).Aggregate(static (extent, words) => extent.Union(words));
}
