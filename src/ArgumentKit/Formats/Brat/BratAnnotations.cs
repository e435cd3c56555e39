using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Brat;

/// <summary>Numbers annotations and writes their lines.</summary>
internal sealed class BratAnnotations(SourceText text, TextWriter writer)
{
    private int _textBounds;
    private int _events;

    /// <summary>Writes a text-bound annotation and returns its id; null, and nothing written, if the spans cover nothing visible.</summary>
    public string? AddTextBound(string type, ImmutableArray<TextSpan> spans)
    {
        TextSpan[] fragments = [.. spans.Order().SelectMany(Fragments)];
        if (fragments.Length == 0)
        {
            return null;
        }

        string id = string.Create(CultureInfo.InvariantCulture, $"T{++_textBounds}");
        IEnumerable<string> bounds = fragments.Select(static span =>
            string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.End}"));
        IEnumerable<string> words = fragments.Select(span => WellFormed(text.AsSpan(span)));
        writer.Write($"{id}\t{type} {string.Join(';', bounds)}\t{string.Join(' ', words)}\n");
        return id;
    }

    /// <summary>Writes an event; arguments without an annotation are left out.</summary>
    public void AddEvent(string type, string trigger, params ReadOnlySpan<(string Role, string? Id)> arguments)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"E{++_events}\t{type}:{trigger}"));
        foreach ((string role, string? id) in arguments)
        {
            if (id is not null)
            {
                writer.Write($" {role}:{id}");
            }
        }

        writer.Write('\n');
    }

    /// <summary>
    /// The parts of a span between line breaks, tabs and control characters, none of which a line of annotation may hold. The format joins
    /// the words of fragments by one blank, so that every fragment still stands in the text exactly as written.
    /// </summary>
    private IEnumerable<TextSpan> Fragments(TextSpan span)
    {
        int start = span.Start;
        for (int offset = span.Start; offset <= span.End; offset++)
        {
            if (offset == span.End || Breaks(text[offset]))
            {
                TextSpan fragment = text.Trim(TextSpan.FromBounds(start, offset));
                if (!fragment.IsEmpty)
                {
                    yield return fragment;
                }

                start = offset + 1;
            }
        }
    }

    private static bool Breaks(char value) => char.IsControl(value) || value is '\u2028' or '\u2029';

    /// <summary>A half surrogate pair has no form in a file; U+FFFD stands for it.</summary>
    private static string WellFormed(ReadOnlySpan<char> words)
    {
        StringBuilder wellFormed = new(words.Length);
        foreach (Rune rune in words.EnumerateRunes())
        {
            wellFormed.Append(rune.ToString());
        }

        return wellFormed.ToString();
    }
}
