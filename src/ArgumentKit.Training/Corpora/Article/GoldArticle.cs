using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>An article with the analysis that is expected of it.</summary>
/// <param name="Document">File name of the article, which stands beside the expected analysis.</param>
/// <param name="Zones">Its parts that are not running text.</param>
/// <param name="Speakers">Who speaks in it.</param>
/// <param name="Attributions">Who says what.</param>
/// <param name="Claims">What is claimed.</param>
/// <param name="Relations">How the claims bear on one another.</param>
internal sealed record GoldArticle(
    string Document,
    ImmutableArray<GoldZone> Zones,
    ImmutableArray<GoldActor> Speakers,
    ImmutableArray<GoldUtterance> Attributions,
    ImmutableArray<GoldClaim> Claims,
    ImmutableArray<GoldRelation> Relations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The article.</summary>
    [JsonIgnore]
    public SourceText Text { get; private init; } = new("");

    /// <summary>Reads an expected analysis and the article beside it.</summary>
    /// <exception cref="DataFormatException">The file is no expected analysis, or its spans do not fit the article.</exception>
    public static GoldArticle Read(string file)
    {
        try
        {
            string json = File.ReadAllText(file);
            string folder = Path.GetDirectoryName(file) ?? "";
            string document = Deserialize(json).Document;
            return Parse(json, File.ReadAllText(Path.Combine(folder, document)), file);
        }
        catch (JsonException exception)
        {
            throw new DataFormatException(
                file, exception.Path ?? "start", exception.Message, "See the article's folder for an example.", exception);
        }
    }

    /// <summary>Joins an expected analysis with its article.</summary>
    /// <param name="json">The expected analysis.</param>
    /// <param name="text">The article.</param>
    /// <param name="name">The name of the analysis in messages.</param>
    /// <exception cref="JsonException"><paramref name="json"/> is no expected analysis.</exception>
    /// <exception cref="DataFormatException">A span does not fit the article.</exception>
    public static GoldArticle Parse(string json, string text, string name)
    {
        GoldArticle article = Deserialize(json) with { Text = new SourceText(text) };
        foreach (GoldSpan span in article.Spans())
        {
            if (span.End > text.Length || span.Start > span.End || article.Text[span.Span] != span.Text)
            {
                throw new DataFormatException(
                    name,
                    string.Create(CultureInfo.InvariantCulture, $"span {span.Start} to {span.End}"),
                    $"the article does not say '{span.Text}' there.",
                    "Count offsets in UTF-16 code units of the unchanged file.");
            }
        }

        return article;
    }

    private static GoldArticle Deserialize(string json) =>
        JsonSerializer.Deserialize<GoldArticle>(json, Options) ?? throw new JsonException("The file is empty.");

    private IEnumerable<GoldSpan> Spans() =>
    [
        .. Zones,
        .. Claims,
        .. Speakers.SelectMany(static speaker => speaker.Mentions),
        .. Attributions.SelectMany(static attribution => attribution.Content.Add(attribution.Source).Add(attribution.Cue)),
    ];
}
