using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>Reads the relations of a graph off its nodes and edges.</summary>
internal static class RelationReader
{
    public static ImmutableArray<Relation> Read(ArgumentGraph graph)
    {
        ImmutableArray<Relation>.Builder relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (RelationNode node in graph.Nodes.OfType<RelationNode>())
        {
            if (node is PreferenceNode)
            {
                continue;
            }

            ImmutableArray<NodeId> from =
                [.. graph.EdgesInto(node.Id).Where(static edge => EdgeRoles.EntersRelation(edge.Role)).Select(static edge => edge.From)];
            if (from.IsEmpty)
            {
                continue;
            }

            foreach (ArgumentEdge edge in graph.EdgesFrom(node.Id))
            {
                if (EdgeRoles.LeavesRelation(edge.Role))
                {
                    relations.Add(new Relation(node, TypeOf(node, graph.Find(edge.To)), from, edge.To));
                }
            }
        }

        return relations.ToImmutable();
    }

    private static RelationType TypeOf(RelationNode node, ArgumentNode? target) => node switch
    {
        InferenceNode => RelationType.Support,
        ConflictNode => target is RelationNode ? RelationType.Undercut : RelationType.Attack,
        _ => RelationType.Rephrase,
    };
}
