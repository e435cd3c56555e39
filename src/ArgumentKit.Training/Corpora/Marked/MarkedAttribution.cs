using System.Collections.Immutable;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>A stretch of a marked text that is put in somebody's mouth or mind.</summary>
/// <param name="Id"><c>a1</c>, <c>a2</c> …</param>
/// <param name="Speakers">Ids of those who say it; never empty.</param>
/// <param name="Act">What they do with it.</param>
/// <param name="IsNegated">Whether the reporting itself is negated, asked, conditional or only possible.</param>
/// <param name="Certainty">How sure the speakers are of the content.</param>
/// <param name="Addressees">Ids of those whom they speak to.</param>
/// <param name="Parent">Id of the innermost attribution in whose content the cue stands; null for an outermost one.</param>
/// <param name="Source">The pieces of the source; empty if the sentence names none.</param>
/// <param name="Cue">The cue, at most one piece; empty for a quotation that stands alone.</param>
/// <param name="Content">The pieces of what is said; empty where a stance or a refusal to comment has no object.</param>
/// <param name="Also">Other answers that would be right.</param>
internal sealed record MarkedAttribution(
    string Id,
    ImmutableArray<string> Speakers,
    MarkedAct Act,
    bool IsNegated,
    Certainty Certainty,
    ImmutableArray<string> Addressees,
    string? Parent,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    AlternativeAnswers Also);
