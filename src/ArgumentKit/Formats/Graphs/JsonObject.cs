using System.Collections.Immutable;
using System.Text.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Graphs;

/// <summary>An object of a JSON document, with its place in it for messages.</summary>
internal readonly struct JsonObject
{
    private readonly JsonElement _element;
    private readonly string _place;

    private JsonObject(JsonElement element, string place)
    {
        _element = element;
        _place = place;
    }

    /// <exception cref="GraphFault">It is no object.</exception>
    public static JsonObject From(JsonElement element, string place) =>
        element.ValueKind == JsonValueKind.Object ? new(element, place) : throw new GraphFault(place, "This should be an object.");

    public IEnumerable<JsonProperty> Members => _element.EnumerateObject();

    public GraphFault Fault(string message) => new(_place, message);

    /// <summary>A value, or null if it is missing or null.</summary>
    public JsonElement? Find(string key) =>
        _element.TryGetProperty(key, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string, or a number by its digits; null if missing or null.</summary>
    public string? Text(string key) => Find(key) is { } value ? TextOf(value, key) : null;

    public string Required(string key) => Text(key) ?? throw Fault($"'{key}' is missing.");

    public bool Flag(string key) => Find(key)?.ValueKind == JsonValueKind.True;

    public double? Number(string key) => Find(key) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) ? number
        : throw Fault($"'{key}' should be a number.");

    /// <summary>A whole number from 0 up.</summary>
    public int Offset(string key) => Find(key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int offset) && offset >= 0
        ? offset
        : throw Fault($"'{key}' should be a whole number from 0 up.");

    /// <summary>A name of an enumeration; null if missing or null.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum => Text(key) is not { } name ? null
            : Enum.TryParse(name, out T choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(name[0]) ? choice
            : throw Fault($"'{name}' is no {key}.");

    public JsonObject? Object(string key) => Find(key) is { } value ? From(value, $"{_place}/{key}") : null;

    /// <summary>The objects of a list; none if it is missing or null.</summary>
    public ImmutableArray<JsonObject> Objects(string key)
    {
        ImmutableArray<JsonObject>.Builder objects = ImmutableArray.CreateBuilder<JsonObject>();
        foreach (JsonElement item in List(key))
        {
            objects.Add(From(item, $"{_place}/{key}[{objects.Count}]"));
        }

        return objects.ToImmutable();
    }

    public ImmutableArray<string> Texts(string key)
    {
        JsonObject here = this;
        return [.. List(key).Select(item => here.TextOf(item, key))];
    }

    /// <summary>The members of an object as unknown data.</summary>
    public ExtensionData Extra(string key) => Object(key) is { } extra ? extra.Extra(static _ => true) : ExtensionData.Empty;

    /// <summary>The members of this object that a test admits as unknown data; null says nothing and is left out.</summary>
    public ExtensionData Extra(Func<string, bool> isUnknown) => ExtensionData.FromEntries(_element.EnumerateObject()
        .Where(member => isUnknown(member.Name) && member.Value.ValueKind != JsonValueKind.Null)
        .Select(static member => KeyValuePair.Create(member.Name, ExtensionData.Compact(member.Value))));

    private JsonElement.ArrayEnumerator List(string key) => Find(key) switch
    {
        null => default,
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw Fault($"'{key}' should be a list."),
    };

    private string TextOf(JsonElement value, string key)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => throw Fault($"'{key}' should be a string."),
            };
        }
        catch (InvalidOperationException exception)
        {
            throw new GraphFault(_place, $"'{key}' holds half a character. {exception.Message}");
        }
    }
}
