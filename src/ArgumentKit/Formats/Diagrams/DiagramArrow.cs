using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Diagrams;

/// <summary>A relation, or a part of one, as it is drawn.</summary>
/// <param name="From">A card or a junction.</param>
/// <param name="To">A card or a junction.</param>
/// <param name="Type">What the relation is.</param>
/// <param name="Label">The word of the text that shows it, on one line, not escaped; empty if nothing does.</param>
/// <param name="HasHead">Whether it ends here; the way from a premise to the junction has no head.</param>
internal readonly record struct DiagramArrow(NodeId From, NodeId To, RelationType Type, string Label, bool HasHead);
