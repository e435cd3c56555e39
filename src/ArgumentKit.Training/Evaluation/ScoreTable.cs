using System.Collections.Immutable;
using System.Text;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Rows of figures as a Markdown table whose columns align, so that it reads well unrendered.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record ScoreTable(ImmutableArray<ScoreRow> Rows)
{
    private const string Preface = """
        # Quality

        Written by `dotnet run -c Release --project src/ArgumentKit.Training -- evaluate all --corpora DIR --article FILE`; do not edit.
        Development parts only. Figures are percentages; *bar* is what to be better than,
        *aim* what the best published system or a second human reaches.


        """;

    /// <summary>The table.</summary>
    public override string ToString()
    {
        ImmutableArray<string[]> lines =
        [
            ["stage", "data", "measure", "value", "bar", "aim"],
            .. Rows.Select(static row => new[] { row.Stage, row.Data, row.Measure, row.Value, row.Bar, row.Aim }),
        ];
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        StringBuilder text = new();
        Append(text, lines[0], widths);
        text.Append('|').AppendJoin('|', widths.Select(static (width, column) => Rule(width, column))).Append("|\n");
        foreach (string[] line in lines.Skip(1))
        {
            Append(text, line, widths);
        }

        return text.ToString();
    }

    /// <summary>The table as a page of its own.</summary>
    public string ToPage() => Preface.ReplaceLineEndings("\n") + this;

    private static void Append(StringBuilder text, string[] line, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", line.Select((cell, column) => Align(cell, column, widths[column]))).Append(" |\n");

    private static string Align(string cell, int column, int width) => IsFigure(column) ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Rule(int width, int column) => IsFigure(column) ? new string('-', width + 1) + ':' : new string('-', width + 2);

    private static bool IsFigure(int column) => column > 2;
}
