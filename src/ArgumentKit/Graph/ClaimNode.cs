using ArgumentKit.Claims;

namespace ArgumentKit.Graph;

/// <summary>A proposition (AIF: I-node).</summary>
public sealed record ClaimNode : ArgumentNode
{
    /// <summary>Fact, value or policy; null where nobody has said.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Whether no words of the text say it: the content of a bare "denied the allegations".</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The claim that this one negates; null unless it is an implicit denial.</summary>
    public NodeId? NegationOf { get; init; }
}
