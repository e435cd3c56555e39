using System.Collections.Immutable;

namespace ArgumentKit.Languages;

/// <summary>One entry of a word table.</summary>
internal readonly struct LexiconRow(ImmutableArray<string> columns, string[] fields)
{
    private const string None = "-";

    /// <summary>The value of a column as written; <c>-</c> reads as the empty string.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public string this[string column]
    {
        get
        {
            int index = columns.IndexOf(column);
            if (index < 0)
            {
                throw new ArgumentException($"The table has no column '{column}'; it has {string.Join(", ", columns)}.", nameof(column));
            }

            return fields[index] == None ? "" : fields[index];
        }
    }

    /// <summary>The values of a column that holds several.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value of a column as a member of an enumeration.</summary>
    /// <exception cref="ArgumentException">The value is no member.</exception>
    public TEnum Enum<TEnum>(string column)
        where TEnum : struct, Enum => System.Enum.Parse<TEnum>(this[column]);
}
