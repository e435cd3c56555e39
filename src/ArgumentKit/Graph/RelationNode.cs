using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Graph;

/// <summary>
/// A relation between claims, reified so that it can itself be attacked (AIF: S-nodes). Its ends are edges: several premises of one
/// inference are linked, they support only together; premises that each support alone have an inference each (convergent).
/// For its ends in one piece see <see cref="Relation"/>.
/// </summary>
public abstract record RelationNode : ArgumentNode
{
    private protected RelationNode()
    {
    }

    /// <summary>The argumentation scheme; null if none is named.</summary>
    public Scheme? Scheme { get; init; }

    /// <summary>Ids of the speakers whose argument it is.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The word that shows it: "because", "due to", "denied"; null if nothing does.</summary>
    public TextSpan? Marker { get; init; }

    /// <summary>Why the analysis holds it, in words for people.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public virtual bool Equals(RelationNode? other) =>
        base.Equals(other)
        && Scheme == other.Scheme
        && Marker == other.Marker
        && Reason == other.Reason
        && By.AsSpan().SequenceEqual(other.By.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
