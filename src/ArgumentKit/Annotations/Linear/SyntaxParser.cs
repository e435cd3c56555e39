using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>Gives sentences their tags, lemmas and trees: tagger, lemmatizer and parser trained on treebanks of Universal Dependencies.</summary>
internal sealed class SyntaxParser(WordLexicon lexicon, Tagger tagger, Lemmatizer lemmatizer, DependencyParser parser)
{
    /// <summary>Reads the models of a language.</summary>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static SyntaxParser Load(LanguageData language) => new(
        Read(language, WordLexicon.Kind, WordLexicon.Read),
        Read(language, Tagger.Kind, Tagger.Read),
        Read(language, Lemmatizer.Kind, Lemmatizer.Read),
        Read(language, DependencyParser.Kind, DependencyParser.Read));

    /// <summary>The trees of all sentences, in order.</summary>
    public ImmutableArray<SyntaxTree> Parse(TokenizedText words, CancellationToken cancellationToken)
    {
        ImmutableArray<SyntaxTree>.Builder trees = ImmutableArray.CreateBuilder<SyntaxTree>(words.Sentences.Length);
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TokenRange range = words.WordsOf(sentence);
            trees.Add(Parse(words.Text, words.Sentences[sentence], words.Tokens[range.Start..range.End]));
        }

        return trees.MoveToImmutable();
    }

    /// <summary>The tree of a sentence.</summary>
    public SyntaxTree Parse(SourceText text, Sentence sentence, ImmutableArray<Token> tokens)
    {
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
