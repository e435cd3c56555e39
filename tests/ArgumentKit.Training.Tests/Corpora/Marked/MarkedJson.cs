using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora.Marked;

namespace ArgumentKit.Training.Tests.Corpora.Marked;

/// <summary>A marked text as the corpus's reference reader writes it, so that the two readings can be compared.</summary>
internal static class MarkedJson
{
    public static JsonObject Write(MarkedText text) => new()
    {
        ["id"] = text.Id,
        ["genre"] = text.Genre,
        ["split"] = text.Split,
        ["source"] = text.Source,
        ["spans"] = Object(Marks(text).Where(static mark => !mark.Pieces.IsEmpty), static mark => mark.Id, static mark => Pieces(mark.Pieces)),
        ["speakers"] = Object(text.Speakers, static speaker => speaker.Id, static speaker => With(speaker.Also, new JsonObject
        {
            ["name"] = speaker.Name,
            ["kind"] = speaker.Kind.ToString(),
            ["memberOf"] = speaker.MemberOf,
            ["country"] = speaker.Country,
        })),
        ["attributions"] = Object(text.Attributions, static attribution => attribution.Id, static attribution => With(attribution.Also, new JsonObject
        {
            ["speakers"] = Texts(attribution.Speakers),
            ["act"] = attribution.Act.ToString(),
            ["negated"] = attribution.IsNegated,
            ["certainty"] = attribution.Certainty.ToString(),
            ["addressees"] = Texts(attribution.Addressees),
            ["parent"] = attribution.Parent,
        })),
        ["claims"] = Object(text.Claims, static claim => claim.Id, static claim => With(claim.Also, new JsonObject
        {
            ["kind"] = claim.Kind.ToString(),
            ["positions"] = new JsonArray([.. claim.Positions.Select(static position => new JsonObject
            {
                ["speaker"] = position.Speaker,
                ["position"] = position.Position.ToString(),
                ["attribution"] = position.Attribution,
            })]),
        })),
        ["mainClaim"] = text.MainClaims.FirstOrDefault(),
        ["relations"] = Object(text.Relations, static relation => relation.Id, static relation => With(relation.Also, new JsonObject
        {
            ["from"] = Texts(relation.From),
            ["to"] = relation.To,
            ["type"] = relation.Type.ToString().ToLowerInvariant(),
            ["by"] = relation.By,
        })),
        ["targets"] = Object(text.Targets, static target => target.Key, static target => Texts(target.Value)),
    };

    private static IEnumerable<(string Id, ImmutableArray<TextSpan> Pieces)> Marks(MarkedText text) =>
    [
        .. text.Speakers.Select(static speaker => (speaker.Id, speaker.Mentions)),
        .. text.Attributions.Select(static attribution => (attribution.Id + "s", attribution.Source)),
        .. text.Attributions.Select(static attribution => (attribution.Id + "q", attribution.Cue)),
        .. text.Attributions.Select(static attribution => (attribution.Id + "c", attribution.Content)),
        .. text.Claims.SelectMany(static claim => claim.Occurrences).Select(static place => (place.Id, place.Pieces)),
        .. text.Relations.Select(static relation => (relation.Id, relation.Marker)),
    ];

    private static JsonObject With(AlternativeAnswers also, JsonObject record)
    {
        if (also.Fields.Any())
        {
            record["also"] = Object(also.Fields, static field => field, field => JsonNode.Parse(also.Written(field)!.Value.GetRawText()));
        }

        return record;
    }

    private static JsonObject Object<T>(IEnumerable<T> items, Func<T, string> name, Func<T, JsonNode?> value) =>
        new(items.Select(item => KeyValuePair.Create(name(item), value(item))));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(static text => JsonValue.Create(text))]);

    private static JsonArray Pieces(IEnumerable<TextSpan> pieces) =>
        new([.. pieces.Select(static piece => new JsonArray(piece.Start, piece.End))]);
}
