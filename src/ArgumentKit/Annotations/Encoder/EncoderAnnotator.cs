using System.Collections.Immutable;
using ArgumentKit.Annotations.Lemmas;
using ArgumentKit.Languages;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>
/// Reads a text with a small transformer (MiniLM, fine-tuned): it gives each word a vector that holds what the words around it make of it,
/// and every layer of the annotation is read off these vectors.
/// </summary>
internal sealed class EncoderAnnotator(
    ReaderModel model,
    WordPieceTokenizer tokenizer,
    Lemmatizer lemmatizer,
    Func<TokenizedText, CancellationToken, ImmutableArray<SyntaxTree>>? parse = null) : IAnnotator
{
    /// <summary>Reads the models of a language.</summary>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static EncoderAnnotator Load(LanguageData language) =>
        new(ReaderModel.Load(language), WordPieceTokenizer.English, Lemmatizer.Load(language));

    /// <summary>The same models under another's trees.</summary>
    public EncoderAnnotator With(Func<TokenizedText, CancellationToken, ImmutableArray<SyntaxTree>> parse) => new(model, tokenizer, lemmatizer, parse);

    /// <inheritdoc/>
    public AnnotatedText Annotate(TokenizedText words, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        PiecedText pieces = new(words, tokenizer);
        DocumentReading reading = new(words.Count);
        foreach ((int start, int end) in pieces.Windows())
        {
            cancellationToken.ThrowIfCancellationRequested();
            new WindowReader(model, pieces, start, end, reading).Read(withTrees: parse is null);
        }

        return new AnnotatedText(words, parse?.Invoke(words, cancellationToken) ?? Trees(words, reading))
        {
            Segments = Units(words, reading),
            Attributions = [.. reading.Attributions],
            Mentions = model.Coreference.Link(reading.Mentions),
        };
    }

    private ImmutableArray<SyntaxTree> Trees(TokenizedText words, DocumentReading reading)
    {
        ImmutableArray<SyntaxTree>.Builder trees = ImmutableArray.CreateBuilder<SyntaxTree>(words.Sentences.Length);
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            TokenRange range = words.WordsOf(sentence);
            ReadOnlySpan<short> tags = reading.Tags.AsSpan(range.Start, range.Length);
            PartOfSpeech[] partsOfSpeech = new PartOfSpeech[range.Length];
            string[] pennTags = new string[range.Length];
            string[] lemmas = new string[range.Length];
            int[] heads = new int[range.Length];
            for (int index = 0; index < range.Length; index++)
            {
                partsOfSpeech[index] = model.Tags.PartOfSpeech(tags[index]);
                pennTags[index] = model.Tags.PennTag(tags[index]);
                lemmas[index] = lemmatizer.Lemmatize(words.Text.AsSpan(words.Tokens[range.Start + index].Span), partsOfSpeech[index], pennTags[index]);
                heads[index] = reading.Heads[range.Start + index] < 0 ? -1 : reading.Heads[range.Start + index] - range.Start;
            }

            trees.Add(new SyntaxTree(
                words.Text,
                words.Sentences[sentence],
                words.Tokens[range.Start..range.End],
                partsOfSpeech,
                pennTags,
                lemmas,
                heads,
                reading.Relations.AsSpan(range.Start, range.Length)));
        }

        return trees.MoveToImmutable();
    }

    private static ImmutableArray<TokenRange> Units(TokenizedText words, DocumentReading reading)
    {
        ImmutableArray<TokenRange>.Builder units = ImmutableArray.CreateBuilder<TokenRange>();
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            TokenRange range = words.WordsOf(sentence);
            int start = range.Start;
            for (int word = range.Start + 1; word < range.End; word++)
            {
                if (reading.StartsUnit[word])
                {
                    units.Add(new TokenRange(start, word));
                    start = word;
                }
            }

            if (start < range.End)
            {
                units.Add(new TokenRange(start, range.End));
            }
        }

        return units.ToImmutable();
    }
}
