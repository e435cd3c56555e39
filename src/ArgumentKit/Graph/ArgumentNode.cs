using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>A node of an argument graph, in the image of the Argument Interchange Format. The kinds are closed: see the derived records.</summary>
public abstract record ArgumentNode
{
    private protected ArgumentNode()
    {
    }

    /// <summary>Identifies the node within its graph.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The words of the text that the node stands for; empty for one that the analysis adds.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];
}
