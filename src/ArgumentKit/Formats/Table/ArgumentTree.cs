using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Table;

/// <summary>
/// Writes each claim with what bears on it beneath, once: a claim that bears on several is referred to after its first place, and so is
/// one that bears on itself through others; a branch that grows too deep goes on as a tree of its own.
/// </summary>
internal sealed class ArgumentTree
{
    public const string Legend = "+ supports   − attacks   ⊗ attacks the step above it, not its claim   ≈ says again   & only together";

    private const int DeepestLevel = 8;
    private const int ClaimLines = 3;
    private const string Together = "&";

    private readonly Page _page;
    private readonly ArgumentGraph _graph;
    private readonly TreeLabels _labels;
    private readonly ILookup<NodeId, Relation> _bearingOn;
    private readonly HashSet<NodeId> _written = [];
    private readonly Queue<NodeId> _continued = new();

    public ArgumentTree(Page page, ArgumentAnalysis analysis)
    {
        _page = page;
        _graph = analysis.Graph;
        _labels = new TreeLabels(analysis);
        _bearingOn = _graph.Relations.ToLookup(static relation => relation.To);
    }

    public void Write()
    {
        HashSet<NodeId> bearing = [.. _graph.Relations.SelectMany(static relation => relation.From)];
        NodeId[] targets = [.. _graph.Claims.Select(static claim => claim.Id).Where(_bearingOn.Contains)];
        IEnumerable<NodeId> tops = targets.Where(id => !bearing.Contains(id));

        // What is left then goes round in circles; any claim of a circle may stand on top.
        foreach (NodeId top in tops.OrderByDescending(id => id == _graph.MainClaim).Concat(targets))
        {
            WriteTree(top);
            while (_continued.TryDequeue(out NodeId continued))
            {
                WriteTree(continued);
            }
        }
    }

    private void WriteTree(NodeId top)
    {
        if (!_written.Contains(top))
        {
            _page.Blank();
            WriteClaim(top, new Branch("", "", 0), [], "");
        }
    }

    /// <summary>Writes a claim and what bears on it.</summary>
    /// <param name="id">The claim.</param>
    /// <param name="branch">Where in the tree.</param>
    /// <param name="undercuts">What attacks the step from this claim to the one above.</param>
    /// <param name="marker">The word of the text that shows the step.</param>
    private void WriteClaim(NodeId id, Branch branch, IEnumerable<Relation> undercuts, string marker)
    {
        bool isNew = !_written.Contains(id);
        bool goesDeeper = branch.Level < DeepestLevel;
        if (isNew && !goesDeeper && _bearingOn.Contains(id))
        {
            _continued.Enqueue(id);
        }
        else if (isNew)
        {
            _written.Add(id);
        }

        Relation[] children = [.. undercuts, .. isNew && goesDeeper ? _bearingOn[id] : []];
        string text = isNew || !_bearingOn.Contains(id) ? _labels.Of(id, marker) : _labels.Reference(id);
        _page.Hang(branch.First, branch.Further + (children.Length > 0 ? "│  " : "   "), text, ClaimLines);
        WriteChildren(children, branch);
    }

    private void WriteChildren(Relation[] children, Branch branch)
    {
        for (int index = 0; index < children.Length; index++)
        {
            bool isLast = index == children.Length - 1;
            WriteRelation(children[index], branch.Child(Sign(children[index].Type), isLast));
        }
    }

    private void WriteRelation(Relation relation, Branch branch)
    {
        string marker = _labels.Marker(relation);
        bool isNew = _written.Add(relation.Id);
        IEnumerable<Relation> undercuts = isNew && branch.Level < DeepestLevel ? _bearingOn[relation.Id] : [];
        if (relation.From.Length == 1)
        {
            WriteClaim(relation.From[0], branch, undercuts, marker);
            return;
        }

        Relation[] steps = [.. undercuts];
        _page.Line(branch.First + _labels.Linked(relation, marker));
        for (int index = 0; index < relation.From.Length; index++)
        {
            bool isLast = index == relation.From.Length - 1 && steps.Length == 0;
            WriteClaim(relation.From[index], branch.Child(Together, isLast), [], "");
        }

        WriteChildren(steps, branch);
    }

    private static string Sign(RelationType type) => type switch
    {
        RelationType.Support => "+",
        RelationType.Attack => "−",
        RelationType.Undercut => "⊗",
        _ => "≈",
    };

    /// <summary>A place in the tree: what stands before the first line, before further lines and children, and how deep it is.</summary>
    private readonly record struct Branch(string First, string Further, int Level)
    {
        public Branch Child(string sign, bool isLast) =>
            new($"{Further}{(isLast ? "└─" : "├─")} {sign} ", Further + (isLast ? "   " : "│  "), Level + 1);
    }
}
