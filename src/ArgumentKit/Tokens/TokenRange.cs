namespace ArgumentKit.Tokens;

/// <summary>
/// A run of words: half-open, counted over all words of a text from 0. The default value is the empty range before the first word.
/// </summary>
public readonly record struct TokenRange
{
    /// <summary>The words from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public TokenRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first word.</summary>
    public int Start { get; }

    /// <summary>Index behind the last word.</summary>
    public int End { get; }

    /// <summary>Number of words.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds no word.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether a word belongs to the range.</summary>
    public bool Contains(int token) => token >= Start && token < End;

    /// <summary>Whether every word of <paramref name="other"/> belongs to the range.</summary>
    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one word.</summary>
    public bool OverlapsWith(TokenRange other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The smallest range that covers both.</summary>
    public TokenRange Union(TokenRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The range in interval notation, for instance <c>[3..7)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
