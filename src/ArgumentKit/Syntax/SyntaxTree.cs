using System.Collections.Immutable;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Syntax;

/// <summary>
/// The words of one sentence with their tags, lemmas and the dependency tree over them. Immutable; <see cref="SyntaxNode"/> is the view to walk it.
/// </summary>
public sealed class SyntaxTree
{
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;
    private readonly PartOfSpeech[] _partsOfSpeech;
    private readonly string[] _pennTags;
    private readonly string[] _lemmas;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _subtreeStart;
    private readonly int[] _subtreeEnd;

    /// <summary>Joins the layers of one sentence. All arrays have the length of <paramref name="tokens"/>.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">Its words, in order.</param>
    /// <param name="partsOfSpeech">The universal tag of each word.</param>
    /// <param name="pennTags">The Penn Treebank tag (XPOS) of each word.</param>
    /// <param name="lemmas">The lemma of each word.</param>
    /// <param name="heads">The index of each word's head, -1 for the root.</param>
    /// <param name="relations">The relation of each word to its head.</param>
    /// <exception cref="ArgumentException">The arrays differ in length, or the heads form no tree with one root.</exception>
    public SyntaxTree(
        SourceText text,
        Sentence sentence,
        ImmutableArray<Token> tokens,
        ReadOnlySpan<PartOfSpeech> partsOfSpeech,
        ReadOnlySpan<string> pennTags,
        ReadOnlySpan<string> lemmas,
        ReadOnlySpan<int> heads,
        ReadOnlySpan<DependencyRelation> relations)
    {
        ArgumentNullException.ThrowIfNull(text);
        int count = tokens.Length;
        if (partsOfSpeech.Length != count || pennTags.Length != count || lemmas.Length != count || heads.Length != count || relations.Length != count)
        {
            throw new ArgumentException("Every layer of a sentence must have one entry for each of its words.", nameof(tokens));
        }

        Text = text;
        Sentence = sentence;
        Tokens = tokens;
        _partsOfSpeech = partsOfSpeech.ToArray();
        _pennTags = pennTags.ToArray();
        _lemmas = lemmas.ToArray();
        _heads = heads.ToArray();
        _relations = relations.ToArray();
        _firstChild = new int[count];
        _nextSibling = new int[count];
        _subtreeStart = new int[count];
        _subtreeEnd = new int[count];
        RootIndex = Link();
    }

    /// <summary>The text that the sentence stands in.</summary>
    public SourceText Text { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The words, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Length;

    /// <summary>The word at an index, in the order of the text.</summary>
    public SyntaxNode this[int index] => new(this, index);

    /// <summary>The head of the sentence.</summary>
    /// <exception cref="InvalidOperationException">The sentence has no words.</exception>
    public SyntaxNode Root => RootIndex >= 0 ? this[RootIndex] : throw new InvalidOperationException("A sentence without words has no root.");

    internal int RootIndex { get; }

    internal ReadOnlySpan<int> Heads => _heads;

    /// <summary>The words of the tree, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> Nodes
    {
        get
        {
            for (int index = 0; index < Count; index++)
            {
                yield return this[index];
            }
        }
    }

    /// <summary>The index of the word that covers an offset, or -1.</summary>
    public int IndexAt(int offset)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = Tokens[middle].Span;
            if (span.Contains(offset))
            {
                return middle;
            }

            if (offset < span.Start)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    internal int Head(int index) => _heads[index];

    internal DependencyRelation Relation(int index) => _relations[index];

    internal PartOfSpeech PartOfSpeech(int index) => _partsOfSpeech[index];

    internal string PennTag(int index) => _pennTags[index];

    internal string Lemma(int index) => _lemmas[index];

    internal int FirstChild(int index) => _firstChild[index];

    internal int NextSibling(int index) => _nextSibling[index];

    internal int SubtreeStart(int index) => _subtreeStart[index];

    internal int SubtreeEnd(int index) => _subtreeEnd[index];

    private int Link()
    {
        int root = -1;
        Array.Fill(_firstChild, -1);
        for (int index = Count - 1; index >= 0; index--)
        {
            _subtreeStart[index] = index;
            _subtreeEnd[index] = index + 1;
            int head = _heads[index];
            if (head == -1 && root == -1)
            {
                root = index;
                _nextSibling[index] = -1;
                continue;
            }

            if (head < 0 || head >= Count || head == index)
            {
                throw new ArgumentException($"Word {index} has no valid head ({head}); a tree has one root and {Count} words.");
            }

            _nextSibling[index] = _firstChild[head];
            _firstChild[head] = index;
        }

        int[] order = new int[Count];
        int filled = 0;
        if (root >= 0)
        {
            order[filled++] = root;
        }

        for (int next = 0; next < filled; next++)
        {
            for (int child = _firstChild[order[next]]; child >= 0; child = _nextSibling[child])
            {
                order[filled++] = child;
            }
        }

        if (filled != Count)
        {
            throw new ArgumentException("The heads form a cycle.");
        }

        for (int next = filled - 1; next > 0; next--)
        {
            int index = order[next];
            int head = _heads[index];
            _subtreeStart[head] = Math.Min(_subtreeStart[head], _subtreeStart[index]);
            _subtreeEnd[head] = Math.Max(_subtreeEnd[head], _subtreeEnd[index]);
        }

        return root;
    }
}
