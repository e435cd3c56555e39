using System.Collections.Immutable;
using ArgumentKit.Graph;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>A relation that the analysis is to find.</summary>
/// <param name="From">Ids of the claims, or of the attributions, that it starts from.</param>
/// <param name="To">Id of the claim that it bears on.</param>
/// <param name="Type">What it is.</param>
/// <param name="Optional">Whether it is neither required nor false.</param>
internal sealed record GoldRelation(ImmutableArray<string> From, string To, RelationType Type, bool Optional = false);
