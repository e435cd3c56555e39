using System.Globalization;

namespace ArgumentKit.Training.Corpora;

/// <summary>One line of a CoNLL-U sentence: a word (<c>3</c>), a multi-word token (<c>3-4</c>) or an empty node (<c>8.1</c>).</summary>
internal sealed class ConlluRow
{
    private const int ColumnCount = 10;
    private const string Advice = "See https://universaldependencies.org/format.html.";

    private readonly string[] _columns;

    private ConlluRow(string[] columns) => _columns = columns;

    public string Id => _columns[0];

    public string Form => _columns[1];

    public string Lemma => _columns[2];

    public string Upos => _columns[3];

    public string Xpos => _columns[4];

    public string Features => _columns[5];

    public string Relation => _columns[7];

    public ConlluMisc Misc => new(_columns[9]);

    /// <summary>Whether it is a node that only the enhanced graph has.</summary>
    public bool IsEmptyNode => Id.Contains('.', StringComparison.Ordinal);

    /// <summary>Number of words that the line spans: one, or all parts of a multi-word token.</summary>
    public int WordCount { get; private init; } = 1;

    /// <summary>Whether it introduces the parts of a multi-word token.</summary>
    public bool IsMultiWord => WordCount > 1;

    /// <summary>Index of the head, -1 for the root; only words have one.</summary>
    public int Head { get; private init; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="DataFormatException">The line is no CoNLL-U row.</exception>
    public static ConlluRow Parse(string line, string file, int lineNumber)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != ColumnCount)
        {
            string problem = string.Create(CultureInfo.InvariantCulture, $"expected {ColumnCount} columns, found {columns.Length}.");
            throw Fault(file, lineNumber, problem);
        }

        string id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return new ConlluRow(columns);
        }

        int hyphen = id.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            return TryNumber(id[..hyphen], out int first) && TryNumber(id[(hyphen + 1)..], out int last) && last > first
                ? new ConlluRow(columns) { WordCount = last - first + 1 }
                : throw Fault(file, lineNumber, $"expected a range of words, found '{id}'.");
        }

        return TryNumber(columns[6], out int head)
            ? new ConlluRow(columns) { Head = head - 1 }
            : throw Fault(file, lineNumber, $"expected the number of the head, found '{columns[6]}'.");
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static DataFormatException Fault(string file, int lineNumber, string problem) =>
        new(file, string.Create(CultureInfo.InvariantCulture, $"line {lineNumber}"), problem, Advice);
}
