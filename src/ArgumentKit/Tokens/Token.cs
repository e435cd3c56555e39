using ArgumentKit.Text;

namespace ArgumentKit.Tokens;

/// <summary>
/// A syntactic word of Universal Dependencies: a word, a number, a punctuation mark, or one part of a multi-word token
/// ("do" and "n't" in "don't", "Trump" and "'s" in "Trump's").
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="JoinsPrevious">Whether it forms a multi-word token with the word before it.</param>
public readonly record struct Token(TextSpan Span, bool JoinsPrevious);
