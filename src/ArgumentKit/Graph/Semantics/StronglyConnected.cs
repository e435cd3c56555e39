namespace ArgumentKit.Graph.Semantics;

/// <summary>The strongly connected parts of a graph, each behind those that it depends on (Tarjan 1972, on a stack of its own).</summary>
internal sealed class StronglyConnected
{
    private readonly Func<int, IReadOnlyList<int>> _dependencies;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _path = new();
    private readonly List<int[]> _parts = [];
    private int _next = 1;

    public StronglyConnected(int count, Func<int, IReadOnlyList<int>> dependencies)
    {
        _dependencies = dependencies;
        _order = new int[count];
        _low = new int[count];
        _isOpen = new bool[count];
        for (int node = 0; node < count; node++)
        {
            if (_order[node] == 0)
            {
                Visit(node);
            }
        }
    }

    public IReadOnlyList<int[]> Parts => _parts;

    private void Visit(int root)
    {
        Stack<(int Node, int Child)> calls = new();
        Open(root);
        calls.Push((root, 0));
        while (calls.TryPop(out (int Node, int Child) call))
        {
            IReadOnlyList<int> children = _dependencies(call.Node);
            if (call.Child < children.Count)
            {
                calls.Push((call.Node, call.Child + 1));
                int child = children[call.Child];
                if (_order[child] == 0)
                {
                    Open(child);
                    calls.Push((child, 0));
                }
                else if (_isOpen[child])
                {
                    _low[call.Node] = Math.Min(_low[call.Node], _order[child]);
                }
            }
            else
            {
                Close(call.Node);
                if (calls.TryPeek(out (int Node, int Child) parent))
                {
                    _low[parent.Node] = Math.Min(_low[parent.Node], _low[call.Node]);
                }
            }
        }
    }

    private void Open(int node)
    {
        _order[node] = _low[node] = _next++;
        _isOpen[node] = true;
        _path.Push(node);
    }

    private void Close(int node)
    {
        if (_low[node] != _order[node])
        {
            return;
        }

        List<int> part = [];
        int member;
        do
        {
            member = _path.Pop();
            _isOpen[member] = false;
            part.Add(member);
        }
        while (member != node);
        _parts.Add([.. part]);
    }
}
