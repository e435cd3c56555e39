using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>One place where a claim of a marked text is said.</summary>
/// <param name="Id">The claim's id for the first place, <c>c1.2</c>, <c>c1.3</c> … for the others.</param>
/// <param name="Pieces">The words that say it; never empty.</param>
internal sealed record MarkedOccurrence(string Id, ImmutableArray<TextSpan> Pieces);
