using System.Collections.Immutable;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Training.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its <c>sent_id</c>; empty if the file gives none.</param>
/// <param name="Span">Where it stands in the rebuilt text.</param>
/// <param name="StartsParagraph">Whether it is the first of its paragraph.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record GoldSentence(string Id, TextSpan Span, bool StartsParagraph, ImmutableArray<GoldWord> Words)
{
    /// <summary>The words as the tokenizer is to find them.</summary>
    public ImmutableArray<Token> Tokens => [.. Words.Select(static word => new Token(word.Span, word.JoinsPrevious))];

    /// <summary>The annotation as the syntax stage is to return it.</summary>
    public SyntaxTree ToTree(SourceText text) => new(
        text,
        new Sentence(Span, ZoneKind.Body, StartsParagraph),
        Tokens,
        [.. Words.Select(static word => word.PartOfSpeech)],
        [.. Words.Select(static word => word.PennTag)],
        [.. Words.Select(static word => word.Lemma)],
        [.. Words.Select(static word => word.Head)],
        [.. Words.Select(static word => word.Relation)]);
}
