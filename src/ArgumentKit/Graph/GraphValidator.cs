using System.Collections.Immutable;

namespace ArgumentKit.Graph;

/// <summary>Checks a graph against a profile. That edges join existing nodes and ids are unique need no check: no other graph can be built.</summary>
public static class GraphValidator
{
    /// <summary>Everything that the profile finds, in the order of the nodes, then of the edges.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<GraphDiagnostic> Validate(this ArgumentGraph graph, GraphProfile profile = GraphProfile.Lenient)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Run run = new(graph, profile);
        foreach (ArgumentNode node in graph.Nodes)
        {
            run.Check(node);
        }

        foreach (ArgumentEdge edge in graph.Edges)
        {
            run.Check(edge);
        }

        return run.Found;
    }

    private sealed class Run(ArgumentGraph graph, GraphProfile profile)
    {
        private readonly ImmutableArray<GraphDiagnostic>.Builder _found = ImmutableArray.CreateBuilder<GraphDiagnostic>();
        private readonly HashSet<string> _participants = [.. graph.Participants.Select(static participant => participant.Id)];

        public ImmutableArray<GraphDiagnostic> Found => _found.ToImmutable();

        private GraphSeverity Grammar => profile == GraphProfile.StrictAif ? GraphSeverity.Error : GraphSeverity.Warning;

        public void Check(ArgumentNode node)
        {
            switch (node)
            {
                case ClaimNode claim:
                    CheckClaim(claim);
                    break;
                case RelationNode:
                    CheckRelation(node);
                    break;
                case LocutionNode locution:
                    CheckLocution(locution);
                    break;
                case IllocutionNode:
                    CheckIllocution(node);
                    break;
                case TransitionNode:
                    CheckTransition(node);
                    break;
                default:
                    Tell(GraphDiagnosticCode.UnknownKind, Grammar, node, $"is of the unknown kind '{(node as OpaqueNode)?.RawType}'");
                    break;
            }

            CheckCommon(node);
        }

        public void Check(ArgumentEdge edge)
        {
            ArgumentNode from = graph.Find(edge.From)!;
            EdgeRole expected = EdgeRoles.Between(from, graph.Find(edge.To)!);
            if (edge.From == edge.To)
            {
                Tell(GraphDiagnosticCode.SelfLoop, Grammar, from, "is joined to itself");
            }
            else if (expected == EdgeRole.Unspecified)
            {
                Tell(GraphDiagnosticCode.IllegalEdge, Grammar, from, $"is joined to '{edge.To}', a kind of edge that AIF does not know");
            }
            else if (edge.Role != expected)
            {
                Tell(GraphDiagnosticCode.RoleMismatch, GraphSeverity.Error, from, $"is joined to '{edge.To}' as {edge.Role}, not as {expected}");
            }
        }

        private void CheckClaim(ClaimNode claim)
        {
            if (string.IsNullOrWhiteSpace(claim.Text))
            {
                Tell(GraphDiagnosticCode.EmptyClaim, GraphSeverity.Warning, claim, "is a claim without words");
            }

            if (claim.NegationOf is { } negated && graph.Find(negated) is not ClaimNode)
            {
                Tell(GraphDiagnosticCode.UnknownNegation, GraphSeverity.Error, claim, $"negates '{negated}', which is no claim of the graph");
            }
        }

        private void CheckRelation(ArgumentNode node)
        {
            int sources = graph.EdgesInto(node.Id).Count(static edge => EdgeRoles.EntersRelation(edge.Role));
            int targets = graph.EdgesFrom(node.Id).Count(static edge => EdgeRoles.LeavesRelation(edge.Role));
            if (sources == 0)
            {
                Tell(GraphDiagnosticCode.RelationWithoutSource, Grammar, node, "is a relation that starts nowhere");
            }

            if (targets == 0)
            {
                Tell(GraphDiagnosticCode.RelationWithoutTarget, Grammar, node, "is a relation that leads nowhere");
            }
            else if (targets > 1)
            {
                Tell(GraphDiagnosticCode.RelationWithSeveralTargets, Grammar, node, "is a relation that leads to several nodes");
            }
        }

        private void CheckLocution(LocutionNode locution)
        {
            if (locution.Speakers.IsEmpty)
            {
                Tell(GraphDiagnosticCode.LocutionWithoutSpeaker, GraphSeverity.Warning, locution, "is said by nobody");
            }

            foreach (string speaker in locution.Speakers.Where(speaker => !_participants.Contains(speaker)))
            {
                Tell(GraphDiagnosticCode.UnknownParticipant, GraphSeverity.Warning, locution, $"is said by '{speaker}', no participant");
            }
        }

        private void CheckIllocution(ArgumentNode node)
        {
            if (!graph.EdgesFrom(node.Id).Any(static edge => edge.Role == EdgeRole.Content))
            {
                Tell(GraphDiagnosticCode.IllocutionWithoutContent, GraphSeverity.Warning, node, "is an illocution about nothing");
            }

            if (!graph.EdgesInto(node.Id).Any(static edge => edge.Role is EdgeRole.Speech or EdgeRole.Anchor))
            {
                Tell(GraphDiagnosticCode.IllocutionWithoutSpeech, GraphSeverity.Warning, node, "is an illocution that nothing performs");
            }
        }

        private void CheckTransition(ArgumentNode node)
        {
            if (!graph.EdgesInto(node.Id).Any(static edge => edge.Role == EdgeRole.TransitionFrom)
                || !graph.EdgesFrom(node.Id).Any(static edge => edge.Role == EdgeRole.TransitionTo))
            {
                Tell(GraphDiagnosticCode.IncompleteTransition, Grammar, node, "is a transition with a loose end");
            }
        }

        private void CheckCommon(ArgumentNode node)
        {
            if (graph.Document?.Text is { } text && node.Spans.FirstOrDefault(span => span.End > text.Length) is { IsEmpty: false } outside)
            {
                Tell(GraphDiagnosticCode.SpanOutsideDocument, GraphSeverity.Error, node, $"has the span {outside}; the document ends at {text.Length}");
            }

            foreach (Assessment assessment in node.Assessments.Where(static assessment => assessment.Value is not (>= 0 and <= 1)))
            {
                Tell(GraphDiagnosticCode.AssessmentOutOfRange, GraphSeverity.Error, node, $"has an assessment of {assessment.Aspect} that is not from 0 to 1");
            }
        }

        private void Tell(GraphDiagnosticCode code, GraphSeverity severity, ArgumentNode node, string message) =>
            _found.Add(new GraphDiagnostic(code, severity, node.Id, $"Node '{node.Id}' {message}."));
    }
}
