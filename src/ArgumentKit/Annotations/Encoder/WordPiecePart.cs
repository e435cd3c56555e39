namespace ArgumentKit.Annotations.Encoder;

/// <summary>The folded letters of a part of a word, gathered on the stack. Letters past its capacity only count.</summary>
internal ref struct WordPiecePart(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>The letters so far, as many as there is room for.</summary>
    public readonly ReadOnlySpan<char> Letters => _buffer[.._length];

    /// <summary>How many characters were added, a surrogate pair counting as one.</summary>
    public int CodePoints { get; private set; }

    /// <summary>Adds what remains of one character.</summary>
    public void Add(ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            CodePoints += char.IsLowSurrogate(letter) ? 0 : 1;
            if (_length < _buffer.Length)
            {
                _buffer[_length++] = letter;
            }
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _length = 0;
        CodePoints = 0;
    }
}
