using System.Collections;

namespace ArgumentKit.Syntax;

/// <summary>The dependents of a word in the order of the text. Walking it with <c>foreach</c> allocates nothing.</summary>
public readonly struct ChildSequence : IEnumerable<SyntaxNode>, IEquatable<ChildSequence>
{
    private readonly SyntaxTree _tree;
    private readonly int _head;

    internal ChildSequence(SyntaxTree tree, int head)
    {
        _tree = tree;
        _head = head;
    }

    /// <summary>Walks the dependents.</summary>
    public Enumerator GetEnumerator() => new(_tree, _tree.FirstChild(_head));

    IEnumerator<SyntaxNode> IEnumerable<SyntaxNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first dependent whose relation passes, or null.</summary>
    public SyntaxNode? First(Func<DependencyRelation, bool> relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        foreach (SyntaxNode child in this)
        {
            if (relation(child.Relation))
            {
                return child;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ChildSequence other) => _tree == other._tree && _head == other._head;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChildSequence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_tree, _head);

    /// <summary>Whether two sequences show the dependents of the same word.</summary>
    public static bool operator ==(ChildSequence left, ChildSequence right) => left.Equals(right);

    /// <summary>Whether two sequences show the dependents of different words.</summary>
    public static bool operator !=(ChildSequence left, ChildSequence right) => !left.Equals(right);

    /// <summary>A place in a <see cref="ChildSequence"/>.</summary>
    public struct Enumerator : IEnumerator<SyntaxNode>
    {
        private readonly SyntaxTree _tree;
        private int _next;

        internal Enumerator(SyntaxTree tree, int first)
        {
            _tree = tree;
            _next = first;
            Current = default;
        }

        /// <inheritdoc/>
        public SyntaxNode Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            Current = _tree[_next];
            _next = _tree.NextSibling(_next);
            return true;
        }

        /// <summary>Not supported.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
