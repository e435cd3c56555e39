using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests;

/// <summary>Texts that are annotated by hand.</summary>
internal static class Annotated
{
    /// <summary>A text with its trees.</summary>
    public static AnnotatedText By(SourceText text, params ImmutableArray<SyntaxTree> trees) =>
        new(new TokenizedText(text, [.. trees.Select(static tree => tree.Sentence)], [.. trees.SelectMany(static tree => tree.Tokens)]), trees);
}
