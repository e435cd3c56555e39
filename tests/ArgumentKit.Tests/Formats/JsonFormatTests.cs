using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArgumentKit.Formats;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>The <c>argumentkit/1</c> contract, which programs outside rely on: fields may be added, these stay.</summary>
public class JsonFormatTests
{
    private static readonly string[] PartsWithIds = ["claims", "relations", "attributions"];

    private static readonly DocumentInfo Bridge = new("bridge.txt");

    public static TheoryData<string, string> Contract => new()
    {
        { "", "format document zones sentences speakers attributions claims relations" },
        { "document", "name length sha256" },
        { "zones", "kind start end" },
        { "sentences", "start end" },
        { "speakers", "id name kind memberOf country mentions" },
        { "attributions", "id speakers addressees act polarity certainty source cue content parent targets confidence reason" },
        { "claims", "id text kind zone occurrences positions" },
        { "relations", "id type from to by marker confidence reason" },
    };

    [Theory]
    [MemberData(nameof(Contract))]
    public void Has_the_fields_of_the_contract(string part, string fields)
    {
        using JsonDocument json = Parse(SampleAnalysis.Create());
        JsonElement element = part.Length == 0 ? json.RootElement : json.RootElement.GetProperty(part);
        JsonElement[] items = element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];
        Assert.NotEmpty(items);
        foreach (string field in fields.Split(' '))
        {
            Assert.All(items, item => Assert.True(item.TryGetProperty(field, out _), $"{part} lacks {field}"));
        }
    }

    [Fact]
    public void Identifies_the_text_by_its_hash()
    {
        using JsonDocument json = Parse(SampleAnalysis.Create());
        JsonElement document = json.RootElement.GetProperty("document");
        Assert.Equal("argumentkit/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(SampleText.Source.Length, document.GetProperty("length").GetInt32());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SampleText.Source.Value))),
            document.GetProperty("sha256").GetString());
    }

    [Fact]
    public void Names_the_attribution_where_a_denial_has_no_claim_of_its_own()
    {
        using JsonDocument json = Parse(SampleAnalysis.Create());
        JsonElement[] attacks =
        [
            .. json.RootElement.GetProperty("relations").EnumerateArray().Where(static relation =>
                relation.GetProperty("from").EnumerateArray().Any(static from => from.GetString() == "A2")),
        ];
        Assert.Equal(["C1", "C3"], attacks.Select(static attack => attack.GetProperty("to").GetString()));
    }

    [Fact]
    public void Joins_only_what_exists()
    {
        using JsonDocument json = Parse(SampleAnalysis.Create());
        HashSet<string?> ids =
        [
            .. PartsWithIds.SelectMany(part =>
                json.RootElement.GetProperty(part).EnumerateArray().Select(static item => item.GetProperty("id").GetString())),
        ];
        foreach (JsonElement relation in json.RootElement.GetProperty("relations").EnumerateArray())
        {
            Assert.All(relation.GetProperty("from").EnumerateArray(), from => Assert.Contains(from.GetString(), ids));
            Assert.Contains(relation.GetProperty("to").GetString(), ids);
        }
    }

    [Fact]
    public void Spells_zones_as_the_article_of_reference_does()
    {
        ArgumentAnalysis analysis = new()
        {
            Annotations = Annotated.By(new SourceText("x")),
            Zones = [.. Enum.GetValues<ZoneKind>().Select(static kind => new Zone(kind, default))],
            Speakers = [],
            Attributions = [],
            Claims = [],
            Reactions = [],
            Graph = ArgumentKit.Graph.ArgumentGraph.Empty,
        };
        using JsonDocument json = Parse(analysis);
        Assert.Equal(
            ["body", "headline", "byline", "dateline", "authorBio", "boilerplate"],
            json.RootElement.GetProperty("zones").EnumerateArray().Select(static zone => zone.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Cannot_end_a_script_element_or_turn_the_reading_direction()
    {
        foreach (string hostile in HostileStrings.All)
        {
            string json = OutputFormats.Json.Write(HostileAnalysis.Around(hostile), Bridge);
            Assert.DoesNotContain(json, static letter => letter is '<' or '>' or '&');
            Assert.DoesNotContain(json, static letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
            using JsonDocument parsed = JsonDocument.Parse(json);
            string reason = parsed.RootElement.GetProperty("attributions")[0].GetProperty("reason").GetString()!;
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(hostile)), reason);
        }
    }

    private static JsonDocument Parse(ArgumentAnalysis analysis) => JsonDocument.Parse(OutputFormats.Json.Write(analysis, Bridge));
}
