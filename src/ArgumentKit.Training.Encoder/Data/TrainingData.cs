using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>All documents to learn from, and the development parts.</summary>
internal sealed class TrainingData
{
    private TrainingData(TagSet tags)
    {
        Tags = tags;
    }

    /// <summary>The joint tags.</summary>
    public TagSet Tags { get; }

    /// <summary>The documents, and how often each comes in a pass.</summary>
    public List<(PiecedDocument Document, double Share)> Training { get; } = [];

    /// <summary>The development parts by name.</summary>
    public List<(string Name, List<PiecedDocument> Documents)> Development { get; } = [];

    /// <summary>The joint tags of the treebanks' train parts.</summary>
    public static TagSet ReadTags(CorpusFolder corpora) =>
        TreebankSource.ReadTags([.. ConlluReader.Read(corpora.Find("ud-ewt/train.conllu")), .. ConlluReader.Read(corpora.Find("gum/train"))]);

    public static TrainingData Load(CorpusFolder corpora, WordPieceTokenizer tokenizer, bool withPolnear)
    {
        List<GoldDocument> webs = [.. ConlluReader.Read(corpora.Find("ud-ewt/train.conllu"))];
        List<GoldDocument> gum = [.. ConlluReader.Read(corpora.Find("gum/train"))];
        TagSet tags = TreebankSource.ReadTags([.. webs, .. gum]);
        TreebankSource treebanks = new(tags);
        TrainingData data = new(tags);
        data.Add(webs.Select(document => treebanks.Read(document, hasDiscourse: false)), 1, tokenizer);
        data.Add(gum.Select(document => treebanks.Read(document, hasDiscourse: true)), 1, tokenizer);
        data.Add(MarkedSource.Read(corpora, "train"), 2, tokenizer);
        if (withPolnear)
        {
            data.Add(PolnearSource.Read(corpora.Find("polnear/train")), 0.5, tokenizer);
        }

        data.AddDevelopment("EWT dev", ConlluReader.Read(corpora.Find("ud-ewt/dev.conllu")).Select(document => treebanks.Read(document, hasDiscourse: false)), tokenizer);
        data.AddDevelopment("GUM dev", ConlluReader.Read(corpora.Find("gum/dev")).Select(document => treebanks.Read(document, hasDiscourse: true)), tokenizer);
        data.AddDevelopment("PolNeAR dev", PolnearSource.Read(corpora.Find("polnear/dev")), tokenizer);
        data.AddDevelopment("corpus dev", MarkedSource.Read(corpora, "dev"), tokenizer);
        return data;
    }

    private void Add(IEnumerable<TrainingDocument> documents, double share, WordPieceTokenizer tokenizer) =>
        Training.AddRange(documents.Select(document => (new PiecedDocument(document, tokenizer), share)));

    private void AddDevelopment(string name, IEnumerable<TrainingDocument> documents, WordPieceTokenizer tokenizer) =>
        Development.Add((name, [.. documents.Select(document => new PiecedDocument(document, tokenizer))]));
}
