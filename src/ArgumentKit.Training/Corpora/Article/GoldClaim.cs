using System.Collections.Immutable;
using ArgumentKit.Claims;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>A claim that the analysis is to find.</summary>
internal sealed record GoldClaim(string Id, ImmutableArray<GoldHolder> Holders, ClaimKind Kind, int Start, int End, string Text)
    : GoldSpan(Start, End, Text);
