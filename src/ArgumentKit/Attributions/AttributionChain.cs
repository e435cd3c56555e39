using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Annotations;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Attributions;

/// <summary>Builds the attributions of a text one from another: an inner one from its holder, one without a source from the one whose source it shares.</summary>
/// <param name="text">The text.</param>
/// <param name="found">Its attributions, in order.</param>
/// <param name="build">Builds one: from its spans, its id, the one that holds it, and the one whose source it shares, if it asks.</param>
internal sealed class AttributionChain(
    AnnotatedText text, List<AttributionSpans> found, Func<AttributionSpans, string, Attribution?, Func<Attribution?>, Attribution> build)
{
    private readonly int[] _holders = Holders(text, found);
    private readonly Attribution?[] _built = new Attribution?[found.Count];

    /// <summary>All of them, in order.</summary>
    public ImmutableArray<Attribution> Build() => [.. Enumerable.Range(0, found.Count).Select(Build)];

    // Holders have longer contents than what they hold, so that the way up ends.
    private Attribution Build(int index)
    {
        if (_built[index] is not { } attribution)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"A{index + 1}");
            Attribution? parent = _holders[index] < 0 ? null : Build(_holders[index]);
            attribution = _built[index] = build(found[index], id, parent, () => WithSameSource(index));
        }

        return attribution;
    }

    /// <summary>
    /// Of several verbs with one subject only the first has it beside it: "the ministry denied it and <c>urged</c> calm", "…, <c>adding</c> that".
    /// What says nothing of its source takes it from the cue before it in the sentence; a passive ("<c>is said</c> to") does not.
    /// </summary>
    private Attribution? WithSameSource(int index)
    {
        if (text.CueHead(found[index]) is not { PartOfSpeech: PartOfSpeech.Verb } verb || ReportingClause.IsPassive(verb))
        {
            return null;
        }

        int cue = found[index].Cue[0].Start;
        int sentence = text.Words.SentenceOf(cue);
        int nearest = -1;
        for (int other = index - 1; other >= 0 && text.Words.SentenceOf(found[other].Extent.Start) == sentence; other--)
        {
            bool standsBefore = _holders[other] == _holders[index] && !found[other].Source.IsEmpty && !found[other].Cue.IsEmpty && found[other].Cue[0].Start < cue;
            nearest = standsBefore && (nearest < 0 || found[other].Cue[0].Start > found[nearest].Cue[0].Start) ? other : nearest;
        }

        return nearest < 0 ? null : Build(nearest);
    }

    /// <summary>For each attribution the innermost other one whose content holds its cue, or -1: the one with the shortest content.</summary>
    private static int[] Holders(AnnotatedText text, List<AttributionSpans> found)
    {
        int[] innermost = new int[text.Count];
        Array.Fill(innermost, -1);
        int[] lengths = [.. found.Select(static spans => spans.Content.Sum(static run => run.Length))];
        int[] holders = new int[found.Count];
        foreach (int index in Enumerable.Range(0, found.Count).OrderByDescending(index => lengths[index]))
        {
            TokenRange anchor = found[index].Cue.IsEmpty ? found[index].Extent : found[index].Cue[0];
            holders[index] = innermost[anchor.Start];
            foreach (TokenRange run in found[index].Content)
            {
                innermost.AsSpan(run.Start..run.End).Fill(index);
            }
        }

        return holders;
    }
}
