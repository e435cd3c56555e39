using System.Collections.Immutable;
using ArgumentKit.Speech;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>An attribution that the analysis is to find.</summary>
/// <param name="Id">The id by which relations name it.</param>
/// <param name="Speakers">Ids of those who speak.</param>
/// <param name="Act">What they do.</param>
/// <param name="Source">The words that name them.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Optional">Whether it is neither required nor false.</param>
internal sealed record GoldUtterance(
    string Id,
    ImmutableArray<string> Speakers,
    SpeechAct Act,
    GoldSpan Source,
    GoldSpan Cue,
    ImmutableArray<GoldSpan> Content,
    bool Optional = false)
{
    /// <summary>Ids of the claims that it denies or endorses; empty if it answers none.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];
}
