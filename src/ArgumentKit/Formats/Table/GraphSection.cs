using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Table;

/// <summary>The graph as trees: under each claim what bears on it.</summary>
internal static class GraphSection
{
    public static void Write(Page page, ArgumentAnalysis analysis)
    {
        ArgumentGraph graph = analysis.Graph;
        page.Heading("ARGUMENT");
        if (graph.Relations.IsEmpty)
        {
            page.Line("No claim bears on another.");
            return;
        }

        page.Hang("", "", ArgumentTree.Legend);
        HashSet<NodeId> joined = [.. graph.Relations.SelectMany(static relation => relation.From.Append(relation.To))];
        new ArgumentTree(page, analysis).Write();
        NodeId[] alone = [.. graph.Claims.Where(claim => !claim.IsImplicit && !joined.Contains(claim.Id)).Select(static claim => claim.Id)];
        if (alone.Length > 0)
        {
            page.Blank();
            page.Hang("Standing alone: ", new string(' ', 16), Wording.Id(string.Join(" ", alone)));
        }
    }
}
