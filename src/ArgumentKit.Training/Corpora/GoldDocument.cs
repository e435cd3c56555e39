using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>A document of a treebank with its running text rebuilt: paragraphs are separated by an empty line.</summary>
/// <param name="Id">Its <c>newdoc id</c>; the file name if the file gives none.</param>
/// <param name="Text">The running text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
internal sealed record GoldDocument(string Id, SourceText Text, ImmutableArray<GoldSentence> Sentences)
{
    /// <summary>The annotation of every sentence as the syntax stage is to return it.</summary>
    public ImmutableArray<SyntaxTree> ToTrees() => [.. Sentences.Select(sentence => sentence.ToTree(Text))];
}
