using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>The JSON part of a marked file, as it is written there: what the marks stand for.</summary>
internal sealed record MarkedRecords(
    Dictionary<string, MarkedRecords.Speaker> Speakers,
    Dictionary<string, MarkedRecords.Attribution> Attributions,
    Dictionary<string, MarkedRecords.Claim> Claims,
    Dictionary<string, MarkedRecords.Relation> Relations,
    Dictionary<string, ImmutableArray<string>> Targets,
    string? MainClaim = null,
    ImmutableArray<string>? MainClaimAlso = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the records.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or a record lacks a field or has a value that is none of the labels.</exception>
    public static MarkedRecords Read(string json) =>
        JsonSerializer.Deserialize<MarkedRecords>(json, Options) ?? throw new JsonException("There are no records.");

    internal sealed record Speaker(
        string Name, SpeakerKind Kind, string? MemberOf = null, string? Country = null, Dictionary<string, JsonElement>? Also = null);

    internal sealed record Attribution(
        ImmutableArray<string> Speakers,
        MarkedAct Act,
        bool Negated,
        Certainty Certainty = Certainty.Certain,
        ImmutableArray<string>? Addressees = null,
        string? Parent = null,
        Dictionary<string, JsonElement>? Also = null);

    internal sealed record Claim(ClaimKind Kind, ImmutableArray<MarkedPosition> Positions, Dictionary<string, JsonElement>? Also = null);

    internal sealed record Relation(
        ImmutableArray<string> From, string To, RelationType Type, string By, Dictionary<string, JsonElement>? Also = null);
}
