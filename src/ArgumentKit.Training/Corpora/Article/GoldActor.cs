using System.Collections.Immutable;
using ArgumentKit.Speech;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>A speaker that the analysis is to find.</summary>
/// <param name="Id">The id by which the expected analysis names it; an analysis may use another.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Mentions">Where the article mentions it; not necessarily everywhere.</param>
internal sealed record GoldActor(string Id, string Name, SpeakerKind Kind, ImmutableArray<GoldSpan> Mentions);
