using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Syntax;

/// <summary>The built-in syntax stage: tagger, lemmatizer and parser trained on the English treebanks of Universal Dependencies.</summary>
internal sealed class LearnedSyntaxParser(WordLexicon lexicon, Tagger tagger, Lemmatizer lemmatizer, DependencyParser parser) : ISyntaxParser
{
    /// <summary>Reads the models of a language.</summary>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static LearnedSyntaxParser Load(LanguageData language) => new(
        Read(language, WordLexicon.Kind, WordLexicon.Read),
        Read(language, Tagger.Kind, Tagger.Read),
        Read(language, Lemmatizer.Kind, Lemmatizer.Read),
        Read(language, DependencyParser.Kind, DependencyParser.Read));

    /// <inheritdoc/>
    public SyntaxTree Parse(SourceText text, Sentence sentence, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        WordFeatures words = new(text, tokens, lexicon);
        byte[] tags = tagger.Tag(words);
        ParserState parse = parser.Parse(words, tags);
        int count = tokens.Length;
        PartOfSpeech[] partsOfSpeech = new PartOfSpeech[count];
        string[] pennTags = new string[count];
        string[] lemmas = new string[count];
        int[] heads = new int[count];
        DependencyRelation[] relations = new DependencyRelation[count];
        for (int index = 0; index < count; index++)
        {
            partsOfSpeech[index] = tagger.Tags.PartOfSpeech(tags[index]);
            pennTags[index] = tagger.Tags.PennTag(tags[index]);
            lemmas[index] = lemmatizer.Lemmatize(text.AsSpan(tokens[index].Span), partsOfSpeech[index], pennTags[index]);
            heads[index] = parse.Heads[index] == count ? -1 : parse.Heads[index];
            relations[index] = (DependencyRelation)parse.Labels[index];
        }

        return new SyntaxTree(text, sentence, tokens, partsOfSpeech, pennTags, lemmas, heads, relations);
    }

    private static T Read<T>(LanguageData language, string kind, Func<BinaryReader, T> read)
    {
        using Stream stream = language.Model(kind);
        using ModelReader reader = ModelReader.Open(language.ModelPath(kind), stream, kind);
        return reader.Read(read);
    }
}
