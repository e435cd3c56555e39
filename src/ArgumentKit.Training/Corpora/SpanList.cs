using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>
/// Spans that together mark one thing: sorted, none empty, none overlapping or touching another, so that lists that mark the same
/// characters are equal. The default value marks nothing.
/// </summary>
internal readonly struct SpanList : IEquatable<SpanList>
{
    private readonly ImmutableArray<TextSpan> _spans;

    private SpanList(ImmutableArray<TextSpan> spans) => _spans = spans;

    /// <summary>The spans.</summary>
    public ImmutableArray<TextSpan> Spans => _spans.IsDefault ? [] : _spans;

    /// <summary>Whether nothing is marked.</summary>
    public bool IsEmpty => Spans.IsEmpty;

    /// <summary>Offset of the first marked character.</summary>
    public int Start => Spans[0].Start;

    /// <summary>Offset behind the last marked character.</summary>
    public int End => Spans[^1].End;

    /// <summary>Number of marked characters.</summary>
    public int CharacterCount => Spans.Sum(static span => span.Length);

    /// <summary>Marks the characters of all spans, which may come in any order.</summary>
    public static SpanList Of(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> joined = [];
        foreach (TextSpan span in spans.Where(static span => !span.IsEmpty).Order())
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
            {
                joined[^1] = joined[^1].Union(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return new SpanList([.. joined]);
    }

    /// <summary>Number of characters that both mark.</summary>
    public int SharedCharacters(SpanList other)
    {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < Spans.Length && theirs < other.Spans.Length)
        {
            shared += Spans[mine].OverlapLength(other.Spans[theirs]);
            if (Spans[mine].End < other.Spans[theirs].End)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return shared;
    }

    /// <summary>Whether both mark something and share at least half of the characters of the longer one.</summary>
    public bool SharesHalf(SpanList other) =>
        !IsEmpty && !other.IsEmpty && 2 * SharedCharacters(other) >= Math.Max(CharacterCount, other.CharacterCount);

    /// <summary>The marked words, <c>…</c> between pieces.</summary>
    public string WordsIn(SourceText text) => string.Join(" … ", Spans.Select(span => text[span]));

    /// <inheritdoc/>
    public bool Equals(SpanList other) => Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SpanList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(Start, End, Spans.Length);

    /// <summary>The spans in interval notation.</summary>
    public override string ToString() => string.Join("", Spans);
}
