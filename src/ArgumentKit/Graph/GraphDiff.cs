using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>What must be done to one graph to get another. Order does not matter; how often an edge occurs does.</summary>
public sealed class GraphDiff
{
    private GraphDiff()
    {
    }

    /// <summary>Nodes that only the second graph has.</summary>
    public required ImmutableArray<ArgumentNode> AddedNodes { get; init; }

    /// <summary>Nodes that only the first graph has.</summary>
    public required ImmutableArray<ArgumentNode> RemovedNodes { get; init; }

    /// <summary>Nodes that both have and that differ.</summary>
    public required ImmutableArray<(ArgumentNode Before, ArgumentNode After)> ChangedNodes { get; init; }

    /// <summary>Edges that only the second graph has.</summary>
    public required ImmutableArray<ArgumentEdge> AddedEdges { get; init; }

    /// <summary>Edges that only the first graph has.</summary>
    public required ImmutableArray<ArgumentEdge> RemovedEdges { get; init; }

    /// <summary>Participants that only the second graph has, or has otherwise.</summary>
    public required ImmutableArray<Participant> AddedParticipants { get; init; }

    /// <summary>Participants that only the first graph has, or has otherwise.</summary>
    public required ImmutableArray<Participant> RemovedParticipants { get; init; }

    /// <summary>Whether main claim, document or unknown data of the whole differ.</summary>
    public required bool IsFrameChanged { get; init; }

    /// <summary>Whether the graphs are equal.</summary>
    public bool IsEmpty =>
        AddedNodes.IsEmpty && RemovedNodes.IsEmpty && ChangedNodes.IsEmpty && AddedEdges.IsEmpty && RemovedEdges.IsEmpty
        && AddedParticipants.IsEmpty && RemovedParticipants.IsEmpty && !IsFrameChanged;

    /// <summary>Compares two graphs.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GraphDiff Between(ArgumentGraph before, ArgumentGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new GraphDiff
        {
            AddedNodes = [.. after.Nodes.Where(node => before.Find(node.Id) is null)],
            RemovedNodes = [.. before.Nodes.Where(node => after.Find(node.Id) is null)],
            ChangedNodes = [.. before.Nodes.Select(node => (node, after.Find(node.Id)!)).Where(static pair => pair.Item2 is not null && !pair.node.Equals(pair.Item2))],
            AddedEdges = Surplus(after.Edges, before.Edges),
            RemovedEdges = Surplus(before.Edges, after.Edges),
            AddedParticipants = Surplus(after.Participants, before.Participants),
            RemovedParticipants = Surplus(before.Participants, after.Participants),
            IsFrameChanged = before.MainClaim != after.MainClaim
                || !Equals(before.Document, after.Document)
                || !before.Extra.Equals(after.Extra),
        };
    }

    /// <summary>The items of the first list that the second does not have, each as often as the first has it more.</summary>
    private static ImmutableArray<T> Surplus<T>(ImmutableArray<T> first, ImmutableArray<T> second)
        where T : notnull
    {
        Dictionary<T, int> left = [];
        foreach (T item in second)
        {
            left[item] = left.GetValueOrDefault(item) + 1;
        }

        ImmutableArray<T>.Builder surplus = ImmutableArray.CreateBuilder<T>();
        foreach (T item in first)
        {
            int count = left.GetValueOrDefault(item);
            if (count == 0)
            {
                surplus.Add(item);
            }
            else
            {
                left[item] = count - 1;
            }
        }

        return surplus.ToImmutable();
    }
}
