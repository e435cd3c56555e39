using System.Collections.Immutable;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>Reads EWT and GUM: tags and trees, of GUM also discourse units and coreference.</summary>
internal sealed class TreebankSource(TagSet tags)
{
    private const int LeastTagCount = 3;

    private readonly Dictionary<(PartOfSpeech, string), short> _numbers =
        Enumerable.Range(0, tags.Count).ToDictionary(tag => (tags.PartOfSpeech(tag), tags.PennTag(tag)), static tag => (short)tag);

    /// <summary>The joint tags that occur at least three times.</summary>
    public static TagSet ReadTags(IEnumerable<GoldDocument> documents) => new(documents
        .SelectMany(static document => document.Sentences)
        .SelectMany(static sentence => sentence.Words)
        .GroupBy(static word => (word.PartOfSpeech, word.PennTag))
        .Where(static group => group.Count() >= LeastTagCount)
        .Select(static group => group.Key)
        .OrderBy(static tag => tag.PartOfSpeech).ThenBy(static tag => tag.PennTag, StringComparer.Ordinal));

    public TrainingDocument Read(GoldDocument document, bool hasDiscourse)
    {
        GoldWord[] words = [.. document.Sentences.SelectMany(static sentence => sentence.Words)];
        int[] sentences = new int[document.Sentences.Length + 1];
        for (int index = 0; index < document.Sentences.Length; index++)
        {
            sentences[index + 1] = sentences[index] + document.Sentences[index].Words.Length;
        }

        return new TrainingDocument
        {
            Id = document.Id,
            Words = [.. words.Select(static word => word.Form)],
            Sentences = sentences,
            StartsParagraph = [.. document.Sentences.Select(static sentence => sentence.StartsParagraph)],
            Syntax = new SyntaxLayer(
                [.. words.Select(TagOf)],
                [.. document.Sentences.Index().SelectMany(pair => pair.Item.Words.Select(word => word.Head < 0 ? -1 : sentences[pair.Index] + word.Head))],
                [.. words.Select(static word => word.Relation)]),
            UnitStarts = hasDiscourse ? UnitStarts(document, sentences) : null,
            Mentions = hasDiscourse ? GumMentions.Read(words) : null,
        };
    }

    private short TagOf(GoldWord word) => _numbers.TryGetValue((word.PartOfSpeech, word.PennTag), out short number)
        ? number
        : _numbers.First(pair => pair.Key.Item1 == word.PartOfSpeech).Value;

    private static bool[]? UnitStarts(GoldDocument document, int[] sentences)
    {
        ImmutableArray<GumUnit> units = GumDiscourse.From(document).Units;
        if (units.IsEmpty)
        {
            return null;
        }

        bool[] starts = new bool[sentences[^1]];
        foreach (GumUnit unit in units)
        {
            starts[sentences[unit.SentenceIndex] + unit.FirstWord] = true;
        }

        return starts;
    }
}
