using ArgumentKit.Speech;

namespace ArgumentKit.Graph;

/// <summary>What a locution does with its content (AIF: YA-node).</summary>
public sealed record IllocutionNode : ArgumentNode
{
    /// <summary>The illocutionary force.</summary>
    public required SpeechAct Act { get; init; }
}
