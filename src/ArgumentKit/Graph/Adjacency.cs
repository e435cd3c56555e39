using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>The edges of each node in two flat arrays: where each node's run begins, and the edges run after run.</summary>
internal sealed class Adjacency
{
    private readonly ImmutableArray<ArgumentEdge> _edges;
    private readonly int[] _intoStarts;
    private readonly int[] _into;
    private readonly int[] _fromStarts;
    private readonly int[] _from;

    public Adjacency(ArgumentGraph graph)
    {
        _edges = graph.Edges;
        int[] targets = [.. graph.Edges.Select(edge => graph.IndexOf(edge.To))];
        int[] sources = [.. graph.Edges.Select(edge => graph.IndexOf(edge.From))];
        (_intoStarts, _into) = Group(targets, graph.Nodes.Length);
        (_fromStarts, _from) = Group(sources, graph.Nodes.Length);
    }

    public IEnumerable<ArgumentEdge> Into(int node) => Run(_intoStarts, _into, node);

    public IEnumerable<ArgumentEdge> From(int node) => Run(_fromStarts, _from, node);

    private IEnumerable<ArgumentEdge> Run(int[] starts, int[] edges, int node)
    {
        if (node < 0)
        {
            yield break;
        }

        for (int index = starts[node]; index < starts[node + 1]; index++)
        {
            yield return _edges[edges[index]];
        }
    }

    private static (int[] Starts, int[] Edges) Group(int[] ends, int nodes)
    {
        int[] starts = new int[nodes + 1];
        foreach (int end in ends)
        {
            starts[end + 1]++;
        }

        for (int node = 0; node < nodes; node++)
        {
            starts[node + 1] += starts[node];
        }

        int[] next = starts[..nodes];
        int[] grouped = new int[ends.Length];
        for (int edge = 0; edge < ends.Length; edge++)
        {
            grouped[next[ends[edge]]++] = edge;
        }

        return (starts, grouped);
    }
}
