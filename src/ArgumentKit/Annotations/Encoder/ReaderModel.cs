using ArgumentKit.Languages;
using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>The encoder and all heads that read off it, as the trainer wrote them. Immutable and safe to share between threads.</summary>
internal sealed class ReaderModel
{
    /// <summary>The kind of the file, and its name.</summary>
    public const string Kind = "reader";

    /// <summary>Length of a word's vector.</summary>
    public const int Width = 384;

    private ReaderModel(TensorFile file)
    {
        Tags = ReadTags(file);
        Pieces = QuantizedEmbedding.Read(file, "pieces");
        Encoder = TransformerEncoder.Read(file, "encoder", Pieces);
        Words = QuantizedDense.Read(file, "word", WordLabels.Count(Tags.Count), Width);
        Arcs = new ArcHead(file);
        Relations = new RelationHead(file);
        Roles = new RoleHead(file);
        Acts = new ActHead(file);
        Coreference = new CoreferenceHead(file);
    }

    /// <summary>The joint tags that the model tells apart.</summary>
    public TagSet Tags { get; }

    /// <summary>The vectors of the word pieces, for all encoders of the language.</summary>
    public QuantizedEmbedding Pieces { get; }

    public TransformerEncoder Encoder { get; }

    /// <summary>Decides on each word by itself; see <see cref="WordLabels"/>.</summary>
    public QuantizedDense Words { get; }

    public ArcHead Arcs { get; }

    public RelationHead Relations { get; }

    public RoleHead Roles { get; }

    public ActHead Acts { get; }

    public CoreferenceHead Coreference { get; }

    /// <summary>Reads the model of a language, in place.</summary>
    /// <exception cref="DataFormatException">It is missing or damaged.</exception>
    public static ReaderModel Load(LanguageData language) => new(TensorFile.Open(language.WeightsPath(Kind), language.Weights(Kind), Kind));

    /// <summary>Reads a model from a file.</summary>
    /// <exception cref="DataFormatException">It is no such model.</exception>
    public static ReaderModel Read(string path, Stream stream) => new(TensorFile.Open(path, stream, Kind));

    /// <summary>How the tags stand in the file: a line each, universal tag and Penn tag.</summary>
    public static string WriteTags(TagSet tags) => string.Join('\n', Enumerable.Range(0, tags.Count).Select(tag => $"{tags.PartOfSpeech(tag)} {tags.PennTag(tag)}"));

    private static TagSet ReadTags(TensorFile file)
    {
        List<(PartOfSpeech, string)> tags = [];
        foreach (string line in file.Metadata.Split('\n'))
        {
            string[] fields = line.Split(' ');
            tags.Add(fields.Length == 2 && Enum.TryParse(fields[0], out PartOfSpeech partOfSpeech)
                ? (partOfSpeech, fields[1])
                : throw file.Fault("metadata", $"'{line}' is no tag."));
        }

        return new TagSet(tags);
    }
}
