using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>An article of PolNeAR with its attributions.</summary>
/// <param name="Id">The file name of the text, without extension.</param>
/// <param name="Annotator">Who annotated it.</param>
/// <param name="Text">The article.</param>
/// <param name="Attributions">What the annotator marked, in the order of the text.</param>
/// <param name="Notes">What is odd about the annotation file, in words for people.</param>
internal sealed record AttributedArticle(
    string Id, string Annotator, SourceText Text, ImmutableArray<GoldAttribution> Attributions, ImmutableArray<string> Notes);
