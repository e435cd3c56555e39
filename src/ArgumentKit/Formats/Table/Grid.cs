using System.Collections.Immutable;

namespace ArgumentKit.Formats.Table;

/// <summary>
/// A table whose cells wrap. A column takes what its widest cell needs; where that is more than the page has, the wide columns give way.
/// </summary>
internal sealed class Grid
{
    private const string Gutter = "  ";

    /// <summary>A column that gives way keeps this many columns where the page has them, or what it needs if that is less.</summary>
    private const int NarrowestColumn = 8;

    private readonly ImmutableArray<string> _headings;
    private readonly List<(string[] Cells, string Note)> _rows = [];

    public Grid(params ImmutableArray<string> headings) => _headings = headings;

    /// <summary>The most lines of a note; the rest is cut. The default is no limit.</summary>
    public int NoteLines { get; init; } = int.MaxValue;

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text a column.</param>
    /// <param name="note">Text below the row that has the width of all columns but the first; none if empty.</param>
    public void Add(string[] cells, string note = "") => _rows.Add((cells, note));

    /// <summary>The lines of the table: headings, a rule, rows.</summary>
    public IEnumerable<string> Lines(int width)
    {
        int[] widths = Widths(width);
        foreach (string line in Lay([.. _headings], widths))
        {
            yield return line;
        }

        yield return string.Join(Gutter, widths.Select(static column => new string('─', column)));
        foreach (string line in _rows.SelectMany(row => Lay(row.Cells, widths).Concat(LayNote(row.Note, widths[0], width))))
        {
            yield return line;
        }
    }

    private int[] Widths(int width)
    {
        int[] widths = [.. Enumerable.Range(0, _headings.Length).Select(NaturalWidth)];
        int gutters = Gutter.Length * (widths.Length - 1);
        int narrowest = Math.Clamp((width - gutters) / widths.Length, 1, NarrowestColumn);
        int excess = widths.Sum() + gutters - width;
        while (excess > 0)
        {
            int widest = widths.Max();
            if (widest <= narrowest)
            {
                break;
            }

            // Level the widest columns down to the next narrower one, or by what is still missing.
            int next = Math.Max(narrowest, widths.Where(column => column < widest).DefaultIfEmpty(narrowest).Max());
            int sharers = widths.Count(column => column == widest);
            int step = Math.Min(widest - next, ((excess - 1) / sharers) + 1);
            for (int column = 0; column < widths.Length && excess > 0; column++)
            {
                if (widths[column] == widest)
                {
                    int cut = Math.Min(step, excess);
                    widths[column] -= cut;
                    excess -= cut;
                }
            }
        }

        return widths;
    }

    private int NaturalWidth(int column) =>
        Math.Max(DisplayWidth.Of(_headings[column]), _rows.Select(row => DisplayWidth.Of(row.Cells[column])).DefaultIfEmpty().Max());

    private static IEnumerable<string> Lay(string[] cells, int[] widths)
    {
        List<string>[] columns = [.. cells.Select((cell, column) => LineWrap.Break(cell, widths[column]))];
        for (int line = 0; line < columns.Max(static column => column.Count); line++)
        {
            IEnumerable<string> parts = columns.Select((column, index) =>
                DisplayWidth.Pad(line < column.Count ? column[line] : "", widths[index]));
            yield return string.Join(Gutter, parts).TrimEnd();
        }
    }

    private IEnumerable<string> LayNote(string note, int firstWidth, int width)
    {
        if (note.Length == 0)
        {
            return [];
        }

        string indent = new string(' ', firstWidth) + Gutter + Gutter;
        return LineWrap.Break(note, Math.Max(NarrowestColumn, width - indent.Length), NoteLines).Select(line => indent + line);
    }
}
