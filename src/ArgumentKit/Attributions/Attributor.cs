using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Entities;
using ArgumentKit.Languages;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>
/// Says who claims what: joins what the tagger learned with what constructions find, decides the act, and resolves who each source is.
/// </summary>
internal sealed class Attributor
{
    private readonly ReportingLexicon _lexicon;
    private readonly LearnedAttributionFinder _learned;
    private readonly ActReader _acts;

    public Attributor(LanguageData language)
    {
        _lexicon = new ReportingLexicon(language);
        _learned = LearnedAttributionFinder.Load(language, _lexicon);
        _acts = new ActReader(_lexicon);
    }

    /// <summary>The attributions of a text, in its order; one inside another's content has it as parent.</summary>
    public ImmutableArray<Attribution> Attribute(ImmutableArray<SyntaxTree> trees, EntityLayer entities)
    {
        TokenSequence words = new(trees);
        List<AttributionCandidate> candidates = [.. SubjectRepair.Repair(_learned.Find(words).Where(candidate => IsArgued(words, candidate) && Reports(candidate)))];
        AddConstructions(trees, candidates);
        candidates.Sort(static (left, right) => Compare(left.Extent, right.Extent));

        ImmutableArray<Attribution>.Builder attributions = ImmutableArray.CreateBuilder<Attribution>();
        Stack<Attribution> open = new();
        foreach (AttributionCandidate candidate in candidates)
        {
            TextSpan anchor = candidate.Cue.IsEmpty ? candidate.Extent : candidate.Cue[0];
            while (open.Count > 0 && open.Peek().Extent.End <= anchor.Start)
            {
                open.Pop();
            }

            Attribution? parent = open.FirstOrDefault(outer => outer.Content.Any(span => span.Contains(anchor)));
            string id = string.Create(CultureInfo.InvariantCulture, $"A{attributions.Count + 1}");
            Attribution attribution = Build(id, candidate, parent, entities);
            attributions.Add(attribution);
            open.Push(attribution);
        }

        return attributions.ToImmutable();
    }

    // Headline, byline and furniture argue nothing; what stands in them is no attribution of the article's text.
    private static bool IsArgued(TokenSequence words, AttributionCandidate candidate) =>
        words.Trees.FirstOrDefault(tree => tree.Sentence.Span.Contains(candidate.Extent.Start)) is not { } tree
        || tree.Sentence.Zone is ZoneKind.Body or ZoneKind.Headline;

    // A noun that reports nothing ("the reason to ban it") is no cue, whatever stands around it.
    private bool Reports(AttributionCandidate candidate) =>
        candidate.CueHead is not { PartOfSpeech: PartOfSpeech.Noun } head || _lexicon.FindNoun(head.Lemma) is not null;

    private void AddConstructions(ImmutableArray<SyntaxTree> trees, List<AttributionCandidate> candidates)
    {
        List<TextSpan> cues = [.. candidates.SelectMany(static candidate => candidate.Cue)];
        List<AttributionCandidate> added = [];
        foreach (SyntaxTree tree in trees.Where(static tree => tree.Sentence.Zone == ZoneKind.Body))
        {
            bool isTaken(TextSpan span) => cues.Any(cue => cue.OverlapsWith(span));
            if (PerspectiveFrame.TryMatch(tree, _lexicon) is { } frame && !isTaken(frame.Cue[0]))
            {
                added.Add(frame);
            }

            foreach (SyntaxNode node in tree.Nodes)
            {
                if (ReportingClause.TryMatch(node, _lexicon) is { } clause && !isTaken(clause.Cue[0]))
                {
                    added.Add(clause);
                }
            }
        }

        candidates.AddRange(added);
    }

    private Attribution Build(string id, AttributionCandidate candidate, Attribution? parent, EntityLayer entities)
    {
        (SpeechAct act, Polarity polarity, Certainty certainty) = _acts.Read(candidate);
        ImmutableArray<Speaker> speakers = Resolve(candidate, parent, entities);
        return new Attribution
        {
            Id = id,
            Source = candidate.Source,
            Cue = candidate.Cue,
            Content = candidate.Content,
            Speakers = speakers.IsEmpty ? [entities.Unnamed] : speakers,
            Addressees = Addressees(candidate, entities, speakers),
            Act = act,
            Polarity = polarity,
            Certainty = certainty,
            Parent = parent,
            Confidence = candidate.Confidence,
            Reason = $"{candidate.Reason}; the act is {act}",
        };
    }

    /// <summary>
    /// "I" and "we" inside what somebody says are that somebody; "it shows that …" is the argument of whoever speaks, since a thing holds no position.
    /// </summary>
    private ImmutableArray<Speaker> Resolve(AttributionCandidate candidate, Attribution? parent, EntityLayer entities)
    {
        ImmutableArray<TextSpan> source = candidate.Source;
        ImmutableArray<Speaker> speakers = [.. source.SelectMany(span => entities.SpeakersOf(span)).Distinct()];
        bool isEvidence = candidate.CueHead is { } head && _lexicon.IsEvidential(head.Lemma);
        if ((speakers.IsEmpty || isEvidence) && source.Length == 1 && entities.IsArgumentPronoun(source[0]))
        {
            return [parent is null ? entities.Author : parent.Speakers[0]];
        }

        return parent is not null && speakers.Any(speaker => speaker == entities.Author)
            ? [.. speakers.Select(speaker => speaker == entities.Author ? parent.Speakers[0] : speaker).Distinct()]
            : speakers;
    }

    /// <summary>Whom the cue speaks to: "urged <c>the minister</c> to resign", "told <c>reporters</c>".</summary>
    private static ImmutableArray<Speaker> Addressees(AttributionCandidate candidate, EntityLayer entities, ImmutableArray<Speaker> speakers)
    {
        if (candidate.CueHead is not { PartOfSpeech: PartOfSpeech.Verb } verb)
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
    private static int Compare(TextSpan left, TextSpan right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length);
}
