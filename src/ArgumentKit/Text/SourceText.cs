using System.Buffers;
using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>
/// A text exactly as it was given. No stage alters it: every span of an analysis points into it.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    private ImmutableArray<TextSpan> _lines;

    /// <summary>Wraps a text; any string is accepted, lone surrogates and control characters included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SourceText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The whole text.</summary>
    public string Value { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>The code unit at an offset.</summary>
    public char this[int offset] => Value[offset];

    /// <summary>The words of a span, copied into a string of their own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches over the end of the text.</exception>
    public string this[TextSpan span] => Value.Substring(span.Start, span.Length);

    /// <summary>The whole text as a span.</summary>
    public TextSpan FullSpan => new(0, Value.Length);

    /// <summary>
    /// The lines, without their line breaks (LF, CR, CRLF, NEL, LS, PS, form feed). There is always at least one, perhaps empty.
    /// </summary>
    public ImmutableArray<TextSpan> Lines
    {
        get
        {
            if (_lines.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _lines, SplitLines(Value));
            }

            return _lines;
        }
    }

    /// <summary>The words of a span, without copying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches over the end of the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => Value.AsSpan(span.Start, span.Length);

    /// <summary>The line and column of an offset; the end of the text is a valid place.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public LinePosition GetLinePosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        ImmutableArray<TextSpan> lines = Lines;
        int low = 0;
        int high = lines.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (lines[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new LinePosition(low + 1, offset - lines[low].Start + 1);
    }

    /// <summary>The span without the white space, control characters and byte-order mark at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsBlank(Value[start]))
        {
            start++;
        }

        while (end > start && IsBlank(Value[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Value;

    /// <summary>Whether a code unit shows nothing: white space, a control character, a byte-order mark or a zero-width space.</summary>
    internal static bool IsBlank(char value) => char.IsWhiteSpace(value) || char.IsControl(value) || value is '\uFEFF' or '\u200B';

    private static ImmutableArray<TextSpan> SplitLines(string text)
    {
        ImmutableArray<TextSpan>.Builder lines = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        while (true)
        {
            int length = text.AsSpan(start).IndexOfAny(LineBreaks);
            if (length < 0)
            {
                lines.Add(TextSpan.FromBounds(start, text.Length));
                return lines.ToImmutable();
            }

            lines.Add(new TextSpan(start, length));
            int lineBreak = start + length;
            bool isPair = text[lineBreak] == '\r' && lineBreak + 1 < text.Length && text[lineBreak + 1] == '\n';
            start = lineBreak + (isPair ? 2 : 1);
        }
    }
}
