using System.Collections.Immutable;
using ArgumentKit.Syntax;

namespace ArgumentKit.Attributions;

/// <summary>
/// The words of all sentences in one row, with what crosses sentences: open quotation marks and paragraph starts. A quotation that its
/// paragraph does not close ends with the paragraph, as printers' practice reopens it in the next.
/// </summary>
internal sealed class TokenSequence
{
    private readonly int[] _firstOfTree;
    private readonly int[] _treeOf;

    public TokenSequence(ImmutableArray<SyntaxTree> trees)
    {
        Trees = trees;
        _firstOfTree = new int[trees.Length + 1];
        for (int tree = 0; tree < trees.Length; tree++)
        {
            _firstOfTree[tree + 1] = _firstOfTree[tree] + trees[tree].Count;
        }

        Count = _firstOfTree[^1];
        _treeOf = new int[Count];
        InQuotation = new bool[Count];
        bool open = false;
        for (int tree = 0; tree < trees.Length; tree++)
        {
            open &= !trees[tree].Sentence.StartsParagraph;
            for (int word = 0; word < trees[tree].Count; word++)
            {
                int index = _firstOfTree[tree] + word;
                _treeOf[index] = tree;
                char mark = trees[tree].Text[trees[tree].Tokens[word].Span.Start];
                bool closes = mark == '\u201D' || (mark == '"' && open);
                InQuotation[index] = open && !closes;
                open = mark is '\u201C' || (mark == '"' ? !open : open && !closes);
            }
        }
    }

    /// <summary>The sentences.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Whether each word stands inside quotation marks.</summary>
    public bool[] InQuotation { get; }

    /// <summary>The word at an index.</summary>
    public SyntaxNode this[int index] => Trees[_treeOf[index]][index - _firstOfTree[_treeOf[index]]];

    /// <summary>The index of a sentence's first word.</summary>
    public int FirstOf(int tree) => _firstOfTree[tree];

    /// <summary>The sentence of a word.</summary>
    public int TreeOf(int index) => _treeOf[index];

    /// <summary>The index of a word.</summary>
    public int IndexOf(int tree, int word) => _firstOfTree[tree] + word;
}
