using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArgumentKit.Languages;

/// <summary>
/// A word table: UTF-8, tab-separated, <c># </c> comments, one <c>#columns</c> line, then one entry a line. A column that holds several
/// values separates them by <c>|</c>; <c>-</c> stands for none.
/// </summary>
internal sealed class LexiconTable
{
    private const string ColumnsMark = "#columns\t";
    private const string Advice = "See Languages/README.md for the format of word tables.";

    private LexiconTable(string path, ImmutableArray<string> columns, ImmutableArray<LexiconRow> rows)
    {
        Path = path;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; }

    /// <summary>The column names, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The entries, in the order of the file.</summary>
    public ImmutableArray<LexiconRow> Rows { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="DataFormatException">The stream holds no well-formed table.</exception>
    public static LexiconTable Read(string path, Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        ImmutableArray<string> columns = [];
        ImmutableArray<LexiconRow>.Builder rows = ImmutableArray.CreateBuilder<LexiconRow>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith(ColumnsMark, StringComparison.Ordinal))
            {
                columns = [.. line[ColumnsMark.Length..].Split('\t')];
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line != "#")
            {
                string[] fields = line.Split('\t');
                if (columns.IsEmpty || fields.Length != columns.Length)
                {
                    throw new DataFormatException(
                        path,
                        string.Create(CultureInfo.InvariantCulture, $"line {number}"),
                        string.Create(CultureInfo.InvariantCulture, $"expected {columns.Length} columns, found {fields.Length}."),
                        Advice);
                }

                rows.Add(new LexiconRow(columns, fields));
            }
        }

        return columns.IsEmpty
            ? throw new DataFormatException(path, "header", "the line that names the columns (#columns) is missing.", Advice)
            : new LexiconTable(path, columns, rows.ToImmutable());
    }
}
