using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>A text from which the marks <c>⟦id|words⟧</c> are taken out, and where they stood.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Pieces">For each id its spans in the text, sorted.</param>
internal sealed partial record InlineMarks(string Text, ImmutableDictionary<string, ImmutableArray<TextSpan>> Pieces)
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';
    private const char Bar = '|';

    /// <summary>Takes the marks out.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <param name="firstLine">Number of the text's first line in the file.</param>
    /// <exception cref="DataFormatException">A mark has no id, is never opened, never closed, or marks nothing.</exception>
    public static InlineMarks Read(string marked, string file, int firstLine)
    {
        StringBuilder text = new(marked.Length);
        Stack<(string Id, int Start, int Offset)> open = new();
        Dictionary<string, List<TextSpan>> pieces = [];
        for (int offset = 0; offset < marked.Length; offset++)
        {
            switch (marked[offset])
            {
                case Opening:
                    int bar = marked.IndexOf(Bar, offset);
                    string id = bar < 0 ? "" : marked[(offset + 1)..bar];
                    Demand(KnownId.IsMatch(id), offset, "⟦ must be followed by an id such as s1, a1q, c1.2 or r1, and a bar.");
                    open.Push((id, text.Length, offset));
                    offset = bar;
                    break;
                case Closing:
                    Demand(open.TryPop(out (string Id, int Start, int Offset) mark), offset, "⟧ closes no mark.");
                    Demand(mark.Start < text.Length, mark.Offset, $"the mark {mark.Id} is empty.");
                    PiecesOf(mark.Id).Add(TextSpan.FromBounds(mark.Start, text.Length));
                    break;
                case char character:
                    text.Append(character);
                    break;
            }
        }

        Demand(!open.TryPeek(out (string Id, int Start, int Offset) unclosed), unclosed.Offset, $"the mark {unclosed.Id} is never closed.");
        return new InlineMarks(text.ToString(), pieces.ToImmutableDictionary(
            static entry => entry.Key, static entry => ImmutableArray.CreateRange(entry.Value.Order()), StringComparer.Ordinal));

        List<TextSpan> PiecesOf(string id) => pieces.TryGetValue(id, out List<TextSpan>? known) ? known : pieces[id] = [];

        void Demand(bool condition, int offset, string problem)
        {
            if (!condition)
            {
                int line = firstLine + marked.AsSpan(0, offset).Count('\n');
                throw new DataFormatException(
                    file, string.Create(CultureInfo.InvariantCulture, $"line {line}"), problem, MarkedReader.Advice);
            }
        }
    }

    /// <summary>The spans of a mark, none if the text has no such mark.</summary>
    public ImmutableArray<TextSpan> Of(string id) => Pieces.GetValueOrDefault(id, []);

    [GeneratedRegex(@"^(s\d+|a\d+[sqc]|c\d+(\.\d+)?|r\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KnownId { get; }
}
