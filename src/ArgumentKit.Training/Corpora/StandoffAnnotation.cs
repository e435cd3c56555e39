using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>A text-bound annotation of brat standoff: <c>T3 Content 91 186;209 236 the words</c>.</summary>
/// <param name="Id">For instance <c>T3</c>.</param>
/// <param name="Label">For instance <c>Content</c>.</param>
/// <param name="Pieces">Where it stands, in the order in which the annotator marked the pieces.</param>
/// <param name="Words">The words as the file repeats them.</param>
internal sealed record StandoffAnnotation(string Id, string Label, ImmutableArray<TextSpan> Pieces, string Words)
{
    /// <summary>Reads a line; false if it is not of this shape.</summary>
    public static bool TryParse(string line, out StandoffAnnotation annotation)
    {
        annotation = default!;
        string[] fields = line.Split('\t', 3);
        int blank = fields.Length == 3 ? fields[1].IndexOf(' ', StringComparison.Ordinal) : -1;
        if (blank < 0 || !fields[0].StartsWith('T') || !TryParseSpans(fields[1][(blank + 1)..], out ImmutableArray<TextSpan> pieces))
        {
            return false;
        }

        annotation = new StandoffAnnotation(fields[0], fields[1][..blank], pieces, fields[2]);
        return true;
    }

    private static bool TryParseSpans(string written, out ImmutableArray<TextSpan> pieces)
    {
        List<TextSpan> read = [];
        pieces = [];
        foreach (string piece in written.Split(';'))
        {
            string[] bounds = piece.Split(' ');
            if (bounds.Length != 2
                || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end)
                || end < start)
            {
                return false;
            }

            read.Add(TextSpan.FromBounds(start, end));
        }

        pieces = [.. read];
        return true;
    }
}
