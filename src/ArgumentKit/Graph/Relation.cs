using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>A relation node with its ends, read off the edges. A node with several conclusions gives several relations.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">What the relation is.</param>
/// <param name="From">Where it starts: premises, attackers, the later wording. At least one.</param>
/// <param name="To">What it bears on: a claim, or for an undercut another relation.</param>
public sealed record Relation(RelationNode Node, RelationType Type, ImmutableArray<NodeId> From, NodeId To)
{
    /// <summary>Identifies the relation's node.</summary>
    public NodeId Id => Node.Id;

    /// <summary>Ids of the speakers whose argument it is.</summary>
    public ImmutableArray<string> By => Node.By;

    /// <summary>The word that shows it; null if nothing does.</summary>
    public TextSpan? Marker => Node.Marker;

    /// <summary>How sure whoever made the graph is that it is there, from 0 to 1; 1 if nothing was said about it.</summary>
    public double Confidence => Node.Assess(AssessmentAspect.Existence) ?? 1;

    /// <summary>Why the analysis holds it, in words for people.</summary>
    public string Reason => Node.Reason;
}
