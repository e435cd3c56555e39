using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ArgumentKit.Graph;

/// <summary>
/// Data that a graph file holds and this library has no name for, as JSON values under their keys. Immutable, ordered by key, equal when
/// keys and values are. Values are kept as compact JSON text, so that no number or key is ever altered.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is data; that it can be enumerated is secondary.")]
public sealed class ExtensionData : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ExtensionData>
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _entries;

    private ExtensionData(ImmutableArray<KeyValuePair<string, string>> entries) => _entries = entries;

    /// <summary>No data.</summary>
    public static ExtensionData Empty { get; } = new([]);

    /// <summary>Number of keys.</summary>
    public int Count => _entries.Length;

    /// <summary>The JSON text under a key, or null.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (KeyValuePair<string, string> entry in _entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The data with a key added or replaced.</summary>
    /// <param name="key">The key.</param>
    /// <param name="json">A JSON value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is no JSON value.</exception>
    public ExtensionData With(string key, string json)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return FromEntries(_entries.Where(entry => entry.Key != key).Append(new(key, Compact(document.RootElement))));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"Not a JSON value: {exception.Message}", nameof(json), exception);
        }
    }

    /// <summary>The data without a key.</summary>
    public ExtensionData Without(string key) =>
        this[key] is null ? this : FromEntries(_entries.Where(entry => entry.Key != key));

    /// <inheritdoc/>
    public bool Equals(ExtensionData? other) =>
        other is not null && (ReferenceEquals(this, other) || _entries.AsSpan().SequenceEqual(other._entries.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Length == 0 ? 0 : HashCode.Combine(_entries.Length, _entries[0].Key, _entries[0].Value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Data from entries whose values are known to be compact JSON; of a key that comes twice the last stays, as JSON readers do.</summary>
    internal static ExtensionData FromEntries(IEnumerable<KeyValuePair<string, string>> entries)
    {
        Dictionary<string, string> last = [];
        foreach (KeyValuePair<string, string> entry in entries)
        {
            last[entry.Key] = entry.Value;
        }

        return last.Count == 0 ? Empty : new([.. last.OrderBy(static entry => entry.Key, StringComparer.Ordinal)]);
    }

    /// <summary>A value without the white space between its parts.</summary>
    internal static string Compact(JsonElement value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
