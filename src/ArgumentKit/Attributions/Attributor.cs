using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Entities;
using ArgumentKit.Languages;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Attributions;

/// <summary>
/// Says who claims what: joins what the annotator recognised with what constructions find, decides the act, and resolves who each source is.
/// </summary>
internal sealed class Attributor
{
    private readonly ReportingLexicon _lexicon;
    private readonly ActReader _acts;

    public Attributor(LanguageData language)
    {
        _lexicon = new ReportingLexicon(language);
        _acts = new ActReader(_lexicon);
    }

    /// <summary>The attributions of a text, in its order; one inside another's content has it as parent.</summary>
    public ImmutableArray<Attribution> Attribute(AnnotatedText text, EntityLayer entities)
    {
        List<AttributionSpans> found = [.. text.Attributions.Where(spans => IsArgued(text, spans) && Reports(text, spans)).Select(spans => PhraseEdges.Complete(text, spans))];
        AddConstructions(text, found);
        found.Sort(static (left, right) => Compare(left.Extent, right.Extent));

        return new AttributionChain(text, found, (spans, id, parent, sharing) => Build(id, text, spans, parent, entities, sharing)).Build();
    }

    // Headline, byline and furniture argue nothing; what stands in them is no attribution of the article's text.
    private static bool IsArgued(AnnotatedText text, AttributionSpans spans) =>
        text.TreeOf(spans.Extent.Start).Sentence.Zone is ZoneKind.Body or ZoneKind.Headline;

    // A noun that reports nothing ("the reason to ban it") is no cue, whatever stands around it.
    private bool Reports(AnnotatedText text, AttributionSpans spans) =>
        text.CueHead(spans) is not { PartOfSpeech: PartOfSpeech.Noun } head || _lexicon.FindNoun(head.Lemma) is not null;

    /// <summary>Adds what constructions find in the body, but for cues that something before them holds.</summary>
    private void AddConstructions(AnnotatedText text, List<AttributionSpans> found)
    {
        bool[] isTaken = new bool[text.Count];
        Take(found);
        foreach (Construction construction in Constructions.All)
        {
            AttributionSpans[] added =
            [
                .. construction(text, _lexicon).Where(spans => text.TreeOf(spans.Cue[0].Start).Sentence.Zone == ZoneKind.Body
                    && !isTaken.AsSpan(spans.Cue[0].Start..spans.Cue[0].End).Contains(true)),
            ];
            found.AddRange(added);
            Take(added);
        }

        void Take(IEnumerable<AttributionSpans> holders)
        {
            foreach (TokenRange cue in holders.SelectMany(static spans => spans.Cue))
            {
                isTaken.AsSpan(cue.Start..cue.End).Fill(true);
            }
        }
    }

    private Attribution Build(
        string id, AnnotatedText text, AttributionSpans spans, Attribution? parent, EntityLayer entities, Func<Attribution?> sharing)
    {
        (SpeechAct act, Polarity polarity, Certainty certainty) = _acts.Read(text, spans);
        SyntaxNode? head = text.CueHead(spans);
        Attribution? before = spans.Source.IsEmpty ? sharing() : null;
        ImmutableArray<TextSpan> source = before?.Source ?? [.. spans.Source.Select(text.Words.SpanOf)];
        ImmutableArray<Speaker> speakers = before?.Speakers ?? Resolve(source, head, parent, entities);
        return new Attribution
        {
            Id = id,
            Source = source,
            Cue = [.. spans.Cue.Select(text.Words.SpanOf)],
            Content = [.. spans.Content.Select(text.Words.SpanOf)],
            Speakers = speakers.IsEmpty ? [entities.Unnamed] : speakers,
            Addressees = Addressees(head, entities, speakers),
            Act = act,
            Polarity = polarity,
            Certainty = certainty,
            IsNegated = spans.IsNegated ?? false,
            Parent = parent,
            Confidence = spans.Confidence,
            Reason = $"{spans.Reason}; the act is {act}",
        };
    }

    /// <summary>
    /// "I" and "we" inside what somebody says are that somebody; "it shows that …" is the argument of whoever speaks, since a thing holds no position.
    /// </summary>
    private ImmutableArray<Speaker> Resolve(ImmutableArray<TextSpan> source, SyntaxNode? cue, Attribution? parent, EntityLayer entities)
    {
        ImmutableArray<Speaker> speakers = [.. source.SelectMany(span => entities.SpeakersOf(span)).Distinct()];
        bool isEvidence = cue is { } head && _lexicon.IsEvidential(head.Lemma);
        if ((speakers.IsEmpty || isEvidence) && source.Length == 1 && entities.IsArgumentPronoun(source[0]))
        {
            return [parent is null ? entities.Author : parent.Speakers[0]];
        }

        if (speakers.IsEmpty && parent is not null && source.Length == 1 && entities.IsFirstPerson(source[0]))
        {
            return [parent.Speakers[0]];
        }

        return parent is not null && speakers.Any(speaker => speaker == entities.Author)
            ? [.. speakers.Select(speaker => speaker == entities.Author ? parent.Speakers[0] : speaker).Distinct()]
            : speakers;
    }

    /// <summary>Whom the cue speaks to: "urged <c>the minister</c> to resign", "told <c>reporters</c>".</summary>
    private static ImmutableArray<Speaker> Addressees(SyntaxNode? cue, EntityLayer entities, ImmutableArray<Speaker> speakers)
    {
        if (cue is not { PartOfSpeech: PartOfSpeech.Verb } verb)
        {
            return [];
        }

        foreach (SyntaxNode child in verb.Children)
        {
            bool canHear = child.Relation is DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique;
            if (!canHear || child.Index < verb.Index)
            {
                continue;
            }

            Speaker[] found = [.. entities.SpeakersOf(child.SubtreeSpan).Where(speaker => speaker.Kind != SpeakerKind.Unnamed && !speakers.Contains(speaker))];
            if (found.Length > 0)
            {
                return [.. found];
            }
        }

        return [];
    }

    // An outer attribution comes before those inside it, also where both begin at one word.
    private static int Compare(TokenRange left, TokenRange right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length);
}
