using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>
/// An attribution as annotators marked it: who, by which words, what. Each part is sorted and may be interrupted or absent.
/// </summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Source">The words that name the source.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed.</param>
internal sealed record GoldAttribution(
    string Id, ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
