using ArgumentKit.Graph;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation;

/// <summary>
/// Reads the structure of a microtext off an analysis of its text: each claim stands for the gold unit that it shares most characters with.
/// </summary>
internal static class MicrotextProjection
{
    /// <summary>The structure over the gold units; a unit of which the analysis says nothing is not attached.</summary>
    public static MicrotextStructure Of(Microtext text, ArgumentGraph graph)
    {
        int[] targets = new int[text.Units.Length];
        Array.Fill(targets, -1);
        MicrotextFunction[] functions = new MicrotextFunction[text.Units.Length];
        Array.Fill(functions, MicrotextFunction.None);
        int central = graph.MainClaim is { } main ? UnitOf(text, graph, main) : -1;
        if (central >= 0)
        {
            functions[central] = MicrotextFunction.CentralClaim;
        }

        foreach (Relation relation in graph.Relations.Where(static relation => relation.Type != RelationType.Rephrase))
        {
            int target = UnitOf(text, graph, relation.To);
            foreach (int source in relation.From.Select(from => UnitOf(text, graph, from)))
            {
                if (source >= 0 && target >= 0 && source != target && functions[source] == MicrotextFunction.None)
                {
                    targets[source] = target;
                    functions[source] = relation.Type == RelationType.Support ? MicrotextFunction.Support : MicrotextFunction.Attack;
                }
            }
        }

        return new MicrotextStructure([.. targets], [.. functions]);
    }

    /// <summary>The unit of a claim, or of the first claim that a relation starts from; -1 if there is none.</summary>
    private static int UnitOf(Microtext text, ArgumentGraph graph, NodeId id)
    {
        ArgumentNode? node = graph.Find(id);
        for (int steps = 0; node is RelationNode && steps < graph.Nodes.Length; steps++)
        {
            node = graph.Relations.FirstOrDefault(relation => relation.Id == node.Id) is { } relation ? graph.Find(relation.From[0]) : null;
        }

        if (node is not ClaimNode claim || text.Units.IsEmpty)
        {
            return -1;
        }

        int best = Enumerable.Range(0, text.Units.Length).MaxBy(unit => Shared(text.Units[unit].Span, claim));
        return Shared(text.Units[best].Span, claim) == 0 ? -1 : best;
    }

    private static int Shared(TextSpan unit, ClaimNode claim) => claim.Spans.Sum(span => span.OverlapLength(unit));
}
