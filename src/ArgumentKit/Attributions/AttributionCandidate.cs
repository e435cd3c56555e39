using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>An attribution before it is known who the source is.</summary>
/// <param name="Source">The words of the source; may be empty.</param>
/// <param name="Cue">The words of the cue; may be empty.</param>
/// <param name="Content">The words of the content; may be empty.</param>
/// <param name="CueHead">The word that carries the cue; null without a cue.</param>
/// <param name="Confidence">How sure the finder is, from 0 to 1.</param>
/// <param name="Reason">Why, in words for people.</param>
internal sealed record AttributionCandidate(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    SyntaxNode? CueHead,
    double Confidence,
    string Reason)
{
    /// <summary>Where it begins and ends.</summary>
    public TextSpan Extent => Source.Concat(Cue).Concat(Content).Aggregate(static (extent, span) => extent.Union(span));
}
