namespace ArgumentKit.Graph;

/// <summary>One claim or relation outweighs another (AIF: PA-node).</summary>
public sealed record PreferenceNode : RelationNode;
