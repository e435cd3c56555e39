using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Text;

namespace ArgumentKit.Tokens;

/// <summary>
/// Splits running text into the syntactic words of Universal Dependencies: cut at white space, peel punctuation off both ends of each
/// chunk, then cut what is left at hyphens, slashes and clitics. Works from the characters outwards and never alters them.
/// </summary>
internal sealed class Tokenizer(LanguageData language)
{
    private readonly TokenizerLexicon _lexicon = new(language);

    /// <summary>The words of all sentences.</summary>
    public TokenizedText Tokenize(SourceText text, ImmutableArray<Sentence> sentences, CancellationToken cancellationToken = default)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Tokenize(text, sentence.Span, tokens);
        }

        return new TokenizedText(text, sentences, tokens.ToImmutable());
    }

    private void Tokenize(SourceText text, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
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
    }

    internal static bool IsApostrophe(char value) => value is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';
}
