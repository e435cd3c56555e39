namespace ArgumentKit.Training.Corpora;

/// <summary>The last column of a CoNLL-U line: <c>Key=value</c> pairs separated by bars.</summary>
/// <param name="Text">The column as written, <c>_</c> for none.</param>
internal readonly record struct ConlluMisc(string Text)
{
    /// <summary>The value of a key, or null.</summary>
    public string? this[string key]
    {
        get
        {
            ReadOnlySpan<char> text = Text;
            foreach (Range range in text.Split('|'))
            {
                ReadOnlySpan<char> pair = text[range];
                if (pair.Length > key.Length && pair[key.Length] == '=' && pair.StartsWith(key, StringComparison.Ordinal))
                {
                    return pair[(key.Length + 1)..].ToString();
                }
            }

            return null;
        }
    }

    /// <summary>The blanks between this token and the next of its paragraph.</summary>
    public string BlanksBehind => this["SpacesAfter"] is { } written ? Unescape(written) : this["SpaceAfter"] == "No" ? "" : " ";

    private static string Unescape(string written) => written
        .Replace("\\s", " ", StringComparison.Ordinal)
        .Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\r", "\r", StringComparison.Ordinal)
        .Replace("\\t", "\t", StringComparison.Ordinal)
        .Replace("\\p", "|", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
