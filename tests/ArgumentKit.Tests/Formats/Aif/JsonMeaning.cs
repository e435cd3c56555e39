using System.Text.Json;

namespace ArgumentKit.Tests.Formats.Aif;

/// <summary>
/// What a JSON file says, apart from how: values by their path, list items in any order, numbers and strings alike, nothing for null.
/// </summary>
internal static class JsonMeaning
{
    public static List<string> Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        List<string> facts = [];
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            Add(facts, member.Name, member.Value);
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    private static void Add(List<string> facts, string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            facts.AddRange(value.EnumerateArray().Select(item => $"{path}: {Canonical(item)}"));
        }
        else if (value.ValueKind == JsonValueKind.Object && path.Length < 10)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                Add(facts, $"{path}/{member.Name}", member.Value);
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            facts.Add($"{path}: {Canonical(value)}");
        }
    }

    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(", ", value.EnumerateObject()
            .Where(static member => member.Value.ValueKind != JsonValueKind.Null)
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .Select(static member => $"{member.Name}={Canonical(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
