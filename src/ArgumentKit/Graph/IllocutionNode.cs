using ArgumentKit.Speech;

namespace ArgumentKit.Graph;

/// <summary>What a locution, or the step from one to another, does with its content (AIF: YA-node).</summary>
public sealed record IllocutionNode : ArgumentNode
{
    private readonly IllocutionaryForce? _force;

    /// <summary>The speech act as the analysis sees it; null in graphs that come from elsewhere.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>The illocutionary force in the vocabulary of AIF; unless set it follows from the act.</summary>
    public IllocutionaryForce Force
    {
        get => _force ?? IllocutionaryForces.Of(Act);
        init => _force = value;
    }

    /// <summary>The scheme under which AIF files the force; null if none is named.</summary>
    public Scheme? Scheme { get; init; }

    /// <inheritdoc/>
    public bool Equals(IllocutionNode? other) => base.Equals(other) && Act == other.Act && Force == other.Force && Scheme == other.Scheme;

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
