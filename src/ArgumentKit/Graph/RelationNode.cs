using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>
/// A relation between claims, reified so that it can itself be attacked (AIF: S-nodes RA, CA, MA). Several premises of one relation are
/// linked: they support only together. Premises that each support alone are several relations.
/// </summary>
public sealed record RelationNode : ArgumentNode
{
    /// <summary>What the relation is.</summary>
    public required RelationType Type { get; init; }

    /// <summary>Where it starts: premises, attackers, the later wording.</summary>
    public required ImmutableArray<NodeId> From { get; init; }

    /// <summary>What it bears on: a claim, or for an undercut another relation.</summary>
    public required NodeId To { get; init; }

    /// <summary>Ids of the speakers whose argument it is.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The word that shows it: "because", "due to", "denied"; null if nothing does.</summary>
    public TextSpan? Marker { get; init; }

    /// <summary>How sure the analysis is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why the analysis holds it, in words for people.</summary>
    public string Reason { get; init; } = "";
}
