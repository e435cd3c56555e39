using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>
/// A node of an argument graph, in the image of the Argument Interchange Format. The kinds are closed: see the derived records.
/// Nodes are equal when all they hold is equal, lists and unknown data included.
/// </summary>
public abstract record ArgumentNode
{
    private protected ArgumentNode()
    {
    }

    /// <summary>Identifies the node within its graph; left out, the graph's builder derives it from what the node holds.</summary>
    public NodeId Id { get; init; }

    /// <summary>Its words: the proposition, the utterance; for relations and illocutions the label that the source gives them.</summary>
    public string Text { get; init; } = "";

    /// <summary>The words of the text that the node stands for; empty for one that the analysis adds.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];

    /// <summary>How sure whoever made the node is, each aspect apart; empty when nothing was said about it.</summary>
    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>When the source of the graph recorded the node, in the words of the source; null if it does not say.</summary>
    public string? Timestamp { get; init; }

    /// <summary>What the source says of the node beyond what this library knows; kept so that nothing is lost.</summary>
    public ExtensionData Extra { get; init; } = ExtensionData.Empty;

    /// <summary>The value of the first assessment of an aspect; null if there is none.</summary>
    public double? Assess(AssessmentAspect aspect)
    {
        foreach (Assessment assessment in Assessments)
        {
            if (assessment.Aspect == aspect)
            {
                return assessment.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public virtual bool Equals(ArgumentNode? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && Id == other.Id
        && Text == other.Text
        && Timestamp == other.Timestamp
        && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan())
        && Assessments.AsSpan().SequenceEqual(other.Assessments.AsSpan())
        && Extra.Equals(other.Extra);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Id, Text);
}
