using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Graph;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Corpora.Marked;
using ArgumentKit.Training.Encoder.Data;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>Reads the claims of the project's corpus.</summary>
internal static class ClaimSource
{
    public static IEnumerable<ClaimDocument> Read(CorpusFolder corpora, string split, WordPieceTokenizer tokenizer) =>
        MarkedSource.Texts(corpora, split).Select(marked => Read(marked, new TextSource(marked.Id, marked.Text), tokenizer));

    private static ClaimDocument Read(MarkedText marked, TextSource text, WordPieceTokenizer tokenizer)
    {
        string[] names = [.. marked.Claims.Select(static claim => claim.Id)];
        int[] paragraphs = Paragraphs(text.Document);
        (int[] Content, string Speaker)[] contents = [.. marked.Attributions
            .Select(item => (Content: text.WordsIn(item.Content), item.Speakers[0]))
            .OrderBy(static item => item.Content.Length)];
        ClaimPlace[] places = [.. marked.Claims.Index()
            .SelectMany(claim => claim.Item.Occurrences.Select(occurrence => (claim.Item, claim.Index, Words: text.WordsIn(occurrence.Pieces))))
            .Where(static place => place.Words.Length > 0)
            .OrderBy(static place => place.Words[0]).ThenBy(static place => place.Words.Length)
            .Select(place => new ClaimPlace(
                place.Words,
                [.. place.Words.Where((word, index) => index == 0 || place.Words[index - 1] != word - 1)],
                place.Index,
                (int)place.Item.Kind,
                marked.MainClaims.FirstOrDefault() == place.Item.Id,
                Holder(marked, contents.FirstOrDefault(item => place.Words.All(item.Content.Contains)).Speaker),
                paragraphs[place.Words[0]]))];
        return new ClaimDocument(
            new PiecedDocument(text.Document, tokenizer), places, [.. Links(marked, names, places)], [.. Targets(marked, names, text, places)]);
    }

    // 0 is the author, also of what stands in nobody's content.
    private static int Holder(MarkedText marked, string? speaker) =>
        speaker is null ? 0 : Math.Max(0, marked.Speakers.Index().FirstOrDefault(item => item.Item.Id == speaker).Index);

    private static IEnumerable<ClaimLink> Links(MarkedText marked, string[] names, ClaimPlace[] places)
    {
        foreach (MarkedRelation relation in marked.Relations)
        {
            string to = relation.To;
            while (marked.Relations.FirstOrDefault(other => other.Id == to) is { } attacked)
            {
                to = attacked.To;
            }

            foreach (string from in relation.From)
            {
                int first = Array.FindIndex(places, place => place.Claim == Array.IndexOf(names, from));
                for (int place = 0; first >= 0 && place < places.Length; place++)
                {
                    if (place != first && places[place].Claim == Array.IndexOf(names, to))
                    {
                        yield return new ClaimLink(first, place, LabelOf(relation.Type));
                    }
                }
            }
        }

        for (int later = 0; later < places.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (places[earlier].Claim == places[later].Claim)
                {
                    yield return new ClaimLink(later, earlier, ClaimLabels.Repeats);
                }
            }
        }
    }

    private static int LabelOf(RelationType type) => type switch
    {
        RelationType.Support => ClaimLabels.Supports,
        RelationType.Attack => ClaimLabels.Attacks,
        RelationType.Undercut => ClaimLabels.Undercuts,
        _ => ClaimLabels.Repeats,
    };

    private static IEnumerable<ClaimTarget> Targets(MarkedText marked, string[] names, TextSource text, ClaimPlace[] places)
    {
        foreach ((string attribution, var targets) in marked.Targets)
        {
            MarkedAttribution item = marked.Attributions.First(item => item.Id == attribution);
            int[] cue = text.WordsIn(item.Cue);
            int[] meant = [.. targets.Select(name => Array.IndexOf(names, name))];
            if (cue.Length > 0)
            {
                yield return new ClaimTarget(
                    cue,
                    text.WordsIn(item.Content),
                    [.. places.Index().Where(place => meant.Contains(place.Item.Claim)).Select(static place => place.Index)]);
            }
        }
    }

    private static int[] Paragraphs(TrainingDocument document)
    {
        int[] paragraphs = new int[document.Words.Length];
        int paragraph = 0;
        for (int sentence = 0; sentence + 1 < document.Sentences.Length; sentence++)
        {
            paragraph += document.StartsParagraph[sentence] ? 1 : 0;
            Array.Fill(paragraphs, paragraph, document.Sentences[sentence], document.Sentences[sentence + 1] - document.Sentences[sentence]);
        }

        return paragraphs;
    }
}
