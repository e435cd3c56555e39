using System.Reflection;

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

    /// <summary>Opens a model, for instance <c>parser</c>.</summary>
    public Stream Model(string model) => Open(ModelPath(model));

    /// <summary>The path that messages name a model by.</summary>
    public string ModelPath(string model) => $"Languages/{Name}/Models/{model}.akm";

    private static Stream Open(string path) => Assembly.GetManifestResourceStream(path)
        ?? throw new DataFormatException(path, "assembly", "the resource is missing.", "Build ArgumentKit from a complete checkout.");
}
