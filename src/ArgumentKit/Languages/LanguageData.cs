using System.Reflection;
using ArgumentKit.Learning;

namespace ArgumentKit.Languages;

/// <summary>The word tables and models of one language, embedded in the assembly under <c>Languages/&lt;Name&gt;</c>.</summary>
internal sealed class LanguageData(string name)
{
    private static readonly Assembly Assembly = typeof(LanguageData).Assembly;

    /// <summary>English.</summary>
    public static LanguageData English { get; } = new("English");

    /// <summary>The folder name of the language.</summary>
    public string Name { get; } = name;

    /// <summary>Reads a word table, for instance <c>states</c>.</summary>
    public LexiconTable Lexicon(string table)
    {
        string path = $"Languages/{Name}/Lexicon/{table}.tsv";
        using Stream stream = Open(path);
        return LexiconTable.Read(path, stream);
    }

    /// <summary>Reads a model, for instance <c>sentences</c>.</summary>
    /// <param name="kind">Its kind, which is its name too.</param>
    /// <param name="read">Reads its content.</param>
    /// <exception cref="DataFormatException">It is missing or damaged.</exception>
    public T ReadModel<T>(string kind, Func<BinaryReader, T> read)
    {
        string path = $"Languages/{Name}/Models/{kind}.akm";
        using Stream stream = Open(path);
        using ModelReader reader = ModelReader.Open(path, stream, kind);
        return reader.Read(read);
    }

    /// <summary>Opens a file of weights that is read in place, for instance <c>encoder</c>.</summary>
    public Stream Weights(string model) => Open(WeightsPath(model));

    /// <summary>The path that messages name a file of weights by.</summary>
    public string WeightsPath(string model) => $"Languages/{Name}/Models/{model}.weights";

    /// <summary>Opens the list of word pieces that a model reads text by.</summary>
    public Stream Vocabulary(string vocabulary) => Open(VocabularyPath(vocabulary));

    /// <summary>The path that messages name a list of word pieces by.</summary>
    public string VocabularyPath(string vocabulary) => $"Languages/{Name}/Models/{vocabulary}.txt";

    /// <summary>Opens the table of letters that are others with marks above or below, the same in every language.</summary>
    public static Stream BaseLetters() => Open("Languages/Unicode/base-letters.txt");

    private static Stream Open(string path) => Assembly.GetManifestResourceStream(path)
        ?? throw new DataFormatException(path, "assembly", "the resource is missing.", "Build ArgumentKit from a complete checkout.");
}
