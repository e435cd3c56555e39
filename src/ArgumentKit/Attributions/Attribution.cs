using System.Collections.Immutable;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>
/// One place where the text says that a source says, thinks or wants something (the attribution relation of PARC and PolNeAR:
/// source, cue, content). Spans are lists because each part may be interrupted: "…," she said, "…".
/// </summary>
public sealed record Attribution
{
    /// <summary>Identifies the attribution within the analysis: <c>A1</c>, <c>A2</c> … in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The words that name the source; empty if the text names none ("reportedly").</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <summary>The words that show that something is attributed: "has said", "according to"; empty for a quotation that stands alone.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>What is attributed.</summary>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>Who the source is; several if the source joins several ("Tencent and ByteDance"). Never empty.</summary>
    public required ImmutableArray<Speaker> Speakers { get; init; }

    /// <summary>Whom the source speaks to: "urged <c>the US</c> to stop"; mostly empty.</summary>
    public ImmutableArray<Speaker> Addressees { get; init; } = [];

    /// <summary>What the source does with the content.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Whether the source is for or against the content.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the source is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether the reporting itself is negated, asked, conditional or only possible: "did not say that", "if he claims". False by default.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The attribution inside whose content this one stands; null when the author reports it at first hand.</summary>
    public Attribution? Parent { get; init; }

    /// <summary>How sure the analysis is that this attribution is right, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why the analysis holds it, in words for people.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The smallest span over source, cue and content.</summary>
    public TextSpan Extent
    {
        get
        {
            TextSpan? extent = null;
            foreach (TextSpan span in Source.Concat(Cue).Concat(Content))
            {
                extent = extent?.Union(span) ?? span;
            }

            return extent ?? default;
        }
    }
}
