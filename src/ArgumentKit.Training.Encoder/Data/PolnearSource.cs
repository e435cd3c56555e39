using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>Reads PolNeAR: attributions, of which only the outermost are marked.</summary>
internal static class PolnearSource
{
    public static IEnumerable<TrainingDocument> Read(string folder)
    {
        foreach (AttributedArticle article in PolnearReader.Read(folder))
        {
            TextSource text = new(article.Id, article.Text);
            yield return text.Document with
            {
                Attributions = new AttributionLayer(
                    [.. article.Attributions.Select(item => new AttributionExample(
                        text.WordsIn(item.Source), text.WordsIn(item.Cue), text.WordsIn(item.Content), -1, -1, -1))],
                    IsComplete: false),
            };
        }
    }
}
