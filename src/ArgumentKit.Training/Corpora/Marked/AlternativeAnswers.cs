using System.Collections.Immutable;
using System.Text.Json;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>Other answers that a careful reader would accept, by the name of the record's field ("also" in the file).</summary>
/// <param name="fields">For each field the other answers, as the file writes them.</param>
internal sealed class AlternativeAnswers(ImmutableDictionary<string, JsonElement> fields)
{
    /// <summary>No other answers.</summary>
    public static AlternativeAnswers None { get; } = new(ImmutableDictionary<string, JsonElement>.Empty);

    /// <summary>The fields that have other answers, in ordinal order.</summary>
    public IEnumerable<string> Fields => fields.Keys.Order(StringComparer.Ordinal);

    /// <summary>The other answers for a field that are text; an answer of several texts, such as a list of speakers, gives each.</summary>
    /// <param name="field">The name of the field, for instance <c>act</c>.</param>
    public ImmutableArray<string> Texts(string field) => fields.TryGetValue(field, out JsonElement value) ? [.. Texts(value)] : [];

    /// <summary>The other answers for a field as the file writes them; null if there are none.</summary>
    /// <param name="field">The name of the field.</param>
    public JsonElement? Written(string field) => fields.TryGetValue(field, out JsonElement value) ? value : null;

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
