namespace ArgumentKit.Learning;

/// <summary>
/// 64-bit keys of features. A feature is the number of its template mixed with its values; models index by the key and never see a string.
/// </summary>
internal static class FeatureKey
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Mixes one more value into a key.</summary>
    public static ulong Mix(ulong key, ulong value)
    {
        ulong mixed = (key ^ value) * Multiplier;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>A feature of one value.</summary>
    public static ulong Of(int template, ulong value) => Mix(Mix((ulong)template + 1, value), Multiplier);

    /// <summary>A feature of two values.</summary>
    public static ulong Of(int template, ulong first, ulong second) => Mix(Mix(Mix((ulong)template + 1, first), second), Multiplier);

    /// <summary>A feature of three values.</summary>
    public static ulong Of(int template, ulong first, ulong second, ulong third) =>
        Mix(Mix(Mix(Mix((ulong)template + 1, first), second), third), Multiplier);

    /// <summary>A feature of four values.</summary>
    public static ulong Of(int template, ulong first, ulong second, ulong third, ulong fourth) =>
        Mix(Mix(Mix(Mix(Mix((ulong)template + 1, first), second), third), fourth), Multiplier);

    /// <summary>The key of a string, the same on every machine.</summary>
    public static ulong Of(ReadOnlySpan<char> value)
    {
        ulong key = 0xCBF29CE484222325;
        foreach (char character in value)
        {
            key = (key ^ character) * 0x100000001B3;
        }

        return Mix(key, (ulong)value.Length);
    }

    /// <summary>The key of a string with ASCII and simple Unicode case folded away.</summary>
    public static ulong OfLower(ReadOnlySpan<char> value)
    {
        ulong key = 0xCBF29CE484222325;
        foreach (char character in value)
        {
            char lower = character < 128
                ? (character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character)
                : Fold(character);
            key = (key ^ lower) * 0x100000001B3;
        }

        return Mix(key, (ulong)value.Length);
    }

    // Curly and straight quotation marks are the same word.
    private static char Fold(char character) => character switch
    {
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        _ => char.ToLowerInvariant(character),
    };
}
