using ArgumentKit.Claims;
using ArgumentKit.Graph;

namespace ArgumentKit.Training.Evaluation;

/// <summary>
/// The relations of an analysis as triples of type, starting item and target claim. A relation with several starting claims gives one
/// triple for each. A bare denial starts from its attribution, whether the graph says so itself or by an implicit claim.
/// </summary>
internal static class ArticleRelations
{
    /// <summary>The triples, by the ids of claims and attributions.</summary>
    public static HashSet<(RelationType Type, string From, string To)> Of(ArgumentGraph graph, IEnumerable<Reaction> reactions)
    {
        HashSet<(RelationType, string, string)> triples = [];
        foreach (Relation relation in graph.Relations)
        {
            foreach (string from in relation.From.SelectMany(from => Origins(graph, from)))
            {
                triples.Add((relation.Type, from, relation.To.Value));
            }
        }

        foreach (Reaction reaction in reactions)
        {
            if (TypeOf(reaction.Position) is { } type)
            {
                triples.UnionWith(reaction.Targets.Select(target => (type, reaction.Attribution.Id, target.Id)));
            }
        }

        return triples;
    }

    private static RelationType? TypeOf(Position position) => position switch
    {
        Position.Denies or Position.Opposes => RelationType.Attack,
        Position.Endorses => RelationType.Support,
        _ => null,
    };

    /// <summary>An implicit claim stands for the attributions that utter it.</summary>
    private static IEnumerable<string> Origins(ArgumentGraph graph, NodeId start) => graph.Find(start) is ClaimNode { IsImplicit: true }
        ? from content in graph.Edges
          where content.Role == EdgeRole.Content && content.To == start
          from speech in graph.Edges
          where speech.Role == EdgeRole.Speech && speech.To == content.From
          let attribution = (graph.Find(speech.From) as LocutionNode)?.Attribution
          where attribution is not null
          select attribution
        : [start.Value];
}
