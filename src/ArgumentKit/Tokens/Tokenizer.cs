using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Text;

namespace ArgumentKit.Tokens;

/// <summary>
/// Splits running text into the syntactic words of Universal Dependencies: cut at white space, peel punctuation off both ends of each
/// chunk, then cut what is left at hyphens, slashes and clitics. Works from the characters outwards and never alters them.
/// </summary>
internal sealed class Tokenizer(LanguageData language)
{
    private readonly TokenizerLexicon _lexicon = new(language);

    /// <summary>The words of a stretch of text, in order.</summary>
    public ImmutableArray<Token> Tokenize(SourceText text, TextSpan span)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        string value = text.Value;
        int offset = span.Start;
        while (offset < span.End)
        {
            if (SourceText.IsBlank(value[offset]))
            {
                offset++;
                continue;
            }

            int end = offset + 1;
            while (end < span.End && !SourceText.IsBlank(value[end]))
            {
                end++;
            }

            new ChunkTokenizer(value, _lexicon, tokens).Tokenize(offset, end);
            offset = end;
        }

        return tokens.ToImmutable();
    }

    internal static bool IsApostrophe(char value) => value is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';
}
