namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer of the words still to
/// come with the artificial root at its end, and the arcs made so far. SHIFT moves the first word of the buffer onto the stack; LEFT hangs
/// the top of the stack on the first word of the buffer; RIGHT hangs it on the word below it.
/// </summary>
internal sealed class ParserState
{
    private readonly int[] _stack;

    public ParserState(int count)
    {
        Count = count;
        _stack = new int[count + 1];
        Heads = new int[count + 1];
        Labels = new byte[count + 1];
        FirstLeft = new int[count + 1];
        SecondLeft = new int[count + 1];
        LastRight = new int[count + 1];
        SecondRight = new int[count + 1];
        LeftCount = new int[count + 1];
        RightCount = new int[count + 1];
        Array.Fill(Heads, -1);
        Array.Fill(FirstLeft, -1);
        Array.Fill(SecondLeft, -1);
        Array.Fill(LastRight, -1);
        Array.Fill(SecondRight, -1);
    }

    /// <summary>Number of words; also the index of the artificial root.</summary>
    public int Count { get; }

    /// <summary>Index of the first word of the buffer; <see cref="Count"/> when only the root is left.</summary>
    public int Next { get; private set; }

    /// <summary>Number of words on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The head of each word, -1 while it has none.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each word that has a head.</summary>
    public byte[] Labels { get; }

    /// <summary>The leftmost left dependent of each word, or -1.</summary>
    public int[] FirstLeft { get; }

    /// <summary>The left dependent next to the leftmost, or -1.</summary>
    public int[] SecondLeft { get; }

    /// <summary>The rightmost right dependent of each word, or -1.</summary>
    public int[] LastRight { get; }

    /// <summary>The right dependent before the rightmost, or -1.</summary>
    public int[] SecondRight { get; }

    /// <summary>Number of left dependents of each word.</summary>
    public int[] LeftCount { get; }

    /// <summary>Number of right dependents of each word.</summary>
    public int[] RightCount { get; }

    /// <summary>Whether every word has its head.</summary>
    public bool IsFinal => Next == Count && Depth == 0;

    /// <summary>Whether another word can move onto the stack.</summary>
    public bool CanShift => Next < Count;

    /// <summary>Whether the top of the stack can hang on the first word of the buffer; on the root only the last word left, so that there is one root.</summary>
    public bool CanLeft => Depth > 0 && (Next < Count || Depth == 1);

    /// <summary>Whether the top of the stack can hang on the word below it.</summary>
    public bool CanRight => Depth > 1;

    /// <summary>The word at a depth of the stack, 0 being the top; -1 if there is none.</summary>
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : -1;

    public void Shift() => _stack[Depth++] = Next++;

    public void Left(byte label)
    {
        int dependent = _stack[--Depth];
        Attach(dependent, Next, label);
        SecondLeft[Next] = FirstLeft[Next];
        FirstLeft[Next] = dependent;
        LeftCount[Next]++;
    }

    public void Right(byte label)
    {
        int dependent = _stack[--Depth];
        int head = _stack[Depth - 1];
        Attach(dependent, head, label);
        SecondRight[head] = LastRight[head];
        LastRight[head] = dependent;
        RightCount[head]++;
    }

    private void Attach(int dependent, int head, byte label)
    {
        Heads[dependent] = head;
        Labels[dependent] = label;
    }
}
