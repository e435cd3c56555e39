using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>A short argumentative text with its argument graph.</summary>
/// <param name="Id">Its id, for instance <c>micro_b001</c>.</param>
/// <param name="Topic">What it discusses; empty if not given.</param>
/// <param name="Stance"><c>pro</c>, <c>con</c> or <c>unclear</c> towards the topic; empty if not given.</param>
/// <param name="Text">The text: its units with a blank between them.</param>
/// <param name="Units">Its units, in the order of the text.</param>
/// <param name="Edges">Its relations.</param>
internal sealed record Microtext(
    string Id, string Topic, string Stance, SourceText Text, ImmutableArray<MicrotextUnit> Units, ImmutableArray<MicrotextEdge> Edges);
