using System.Collections.Immutable;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Syntax;

/// <summary>
/// Gives the words of a sentence their tags, lemmas and dependency tree by the conventions of Universal Dependencies 2. Implementations must be
/// safe to use from many threads at once and accept every sentence, also an empty one.
/// </summary>
public interface ISyntaxParser
{
    /// <summary>Analyses one sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">Its words, in order.</param>
    public SyntaxTree Parse(SourceText text, Sentence sentence, ImmutableArray<Token> tokens);
}
