using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Corpora.Marked;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>Reads the project's own corpus: attributions, nested ones too, and all mentions of speakers.</summary>
internal static class MarkedSource
{
    private const string Folder = "argumentkit/marked";

    /// <summary>The texts of a part, <c>train</c> or <c>dev</c>.</summary>
    public static IEnumerable<MarkedText> Texts(CorpusFolder corpora, string split) => MarkedReader.Read(corpora.Find(Folder), split);

    public static IEnumerable<TrainingDocument> Read(CorpusFolder corpora, string split) => Texts(corpora, split).Select(static marked =>
    {
        TextSource text = new(marked.Id, marked.Text);
        return text.Document with
        {
            Attributions = new AttributionLayer([.. marked.Attributions.Select(item => Read(item, text))], IsComplete: true),
            Mentions = new MentionLayer(
                [.. marked.Speakers.Index().SelectMany(speaker => speaker.Item.Mentions.Select(span => Read(span, speaker.Index, speaker.Item, text)))
                    .Where(static mention => mention.Head >= 0)
                    .OrderBy(static mention => mention.Head)
                    .DistinctBy(static mention => mention.Head)],
                AreSpeakers: true),
        };
    });

    private static AttributionExample Read(MarkedAttribution item, TextSource text) => new(
        text.WordsIn(item.Source),
        text.WordsIn(item.Cue),
        text.WordsIn(item.Content),
        ActLabels.Acts.IndexOf(Enum.Parse<SpeechAct>(item.Act.ToString())),
        item.IsNegated ? 1 : 0,
        (int)item.Certainty);

    private static MentionExample Read(TextSpan span, int entity, MarkedSpeaker speaker, TextSource text) =>
        new(text.HeadOf(span), entity, 1 + (int)speaker.Kind);
}
