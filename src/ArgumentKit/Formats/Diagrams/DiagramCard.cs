using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Diagrams;

/// <summary>A claim as it is drawn.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Heading">Its public id; if the graph tells of speech, who says it and what is done by it. One line, not escaped.</param>
/// <param name="Text">Its words on one line, not escaped.</param>
/// <param name="IsImplicit">Whether no words of the text say it.</param>
/// <param name="IsMain">Whether the text as a whole argues for it.</param>
internal readonly record struct DiagramCard(NodeId Id, string Heading, string Text, bool IsImplicit, bool IsMain);
