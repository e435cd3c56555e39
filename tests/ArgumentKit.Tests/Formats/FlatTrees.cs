using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests.Formats;

/// <summary>Trees without linguistics: the first word is the root, all others hang on it.</summary>
internal static partial class FlatTrees
{
    public static SyntaxTree Plant(SourceText text, Sentence sentence)
    {
        ImmutableArray<Token> tokens =
        [
            .. Word().Matches(text[sentence.Span]).Select(match => new Token(
                new TextSpan(sentence.Span.Start + match.Index, match.Length),
                JoinsPrevious: match.Value is "n't" or "'s")),
        ];
        string[] forms = [.. tokens.Select(token => text[token.Span])];
        return new SyntaxTree(
            text,
            sentence,
            tokens,
            [.. forms.Select(static form => char.IsLetterOrDigit(form[0]) ? PartOfSpeech.Other : PartOfSpeech.Punctuation)],
            [.. forms.Select(static form => char.IsLetterOrDigit(form[0]) ? "NN" : "")],
            [.. forms.Select(static form => form.ToLowerInvariant())],
            [.. forms.Select(static (_, index) => index == 0 ? -1 : 0)],
            [.. forms.Select(static (_, index) => index == 0 ? DependencyRelation.Root : DependencyRelation.Dependent)]);
    }

    [GeneratedRegex(@"n't|'s\b|\w+?(?=n't)|\w+|[^\s\w]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
