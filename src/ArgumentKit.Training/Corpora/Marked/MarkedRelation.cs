using System.Collections.Immutable;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>How claims of a marked text bear on another.</summary>
/// <param name="Id"><c>r1</c>, <c>r2</c> …</param>
/// <param name="From">Ids of the claims that it starts from; several are premises that hold only together.</param>
/// <param name="To">Id of the claim that it bears on; of a relation for an undercut.</param>
/// <param name="Type">What it is.</param>
/// <param name="By">Id of the speaker who draws it.</param>
/// <param name="Marker">The pieces of the word or phrase that shows it; empty if nothing does.</param>
/// <param name="Also">Other answers that would be right.</param>
internal sealed record MarkedRelation(
    string Id,
    ImmutableArray<string> From,
    string To,
    RelationType Type,
    string By,
    ImmutableArray<TextSpan> Marker,
    AlternativeAnswers Also);
