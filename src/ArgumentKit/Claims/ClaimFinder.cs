using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Annotations;
using ArgumentKit.Attributions;
using ArgumentKit.Entities;
using ArgumentKit.Languages;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>
/// Finds what is claimed and who holds which position on it. Each clause belongs to the innermost attribution that it stands in; what stands
/// in none is the author's. Every claim thus has an owner, and what is reported is never the author's own.
/// </summary>
internal sealed class ClaimFinder
{
    private readonly ClaimLexicon _lexicon;
    private readonly ClauseCutter _cutter;
    private readonly ReactionResolver _reactions;

    public ClaimFinder(LanguageData language)
    {
        _lexicon = new ClaimLexicon(language);
        _cutter = new ClauseCutter(_lexicon);
        _reactions = new ReactionResolver(_lexicon);
    }

    /// <summary>The claims of a text.</summary>
    public ClaimLayer Find(AnnotatedText text, ImmutableArray<Attribution> attributions, EntityLayer entities)
    {
        ImmutableArray<SyntaxTree> trees = text.Trees;
        HashSet<Attribution> answers = [.. attributions.Where(attribution => _reactions.IsReaction(attribution, TreeAt(trees, attribution)))];
        List<ClaimDraft> drafts = [];
        int group = 0;
        ILookup<SyntaxTree, Attribution> bySentence = attributions.SelectMany(attribution => SentencesOf(trees, attribution)).ToLookup(static pair => pair.Tree, static pair => pair.Attribution);
        foreach (SyntaxTree tree in trees.Where(static tree => tree.Sentence.Zone == ZoneKind.Body && tree.Count > 0))
        {
            Attribution?[] owners = Owners(tree, bySentence[tree]);
            for (int first = 0; first < tree.Count;)
            {
                int end = first + 1;
                while (end < tree.Count && ReferenceEquals(owners[end], owners[first]))
                {
                    end++;
                }

                Attribution? owner = owners[first];
                if (!ReferenceEquals(owner, Frame) && (owner is null || !answers.Contains(owner)) && !IsQuestion(tree, first, end) && !IsRemainder(tree, owners, first, end))
                {
                    drafts.AddRange(_cutter.Cut(tree, first, end).Select(clause => new ClaimDraft(clause, tree, owner, KindOf(tree, clause, owner), group)));
                }

                group++;
                first = end;
            }
        }

        TakePositions(drafts, entities);
        List<(Attribution Attribution, ClaimDraft[] Targets, Position Position, string Reason)> found = _reactions.Resolve(attributions.Where(answers.Contains), drafts, trees, entities);
        return Build(text.Text, drafts, found);
    }

    // Stands for words that are source or cue of an attribution: they report, and claim nothing themselves.
    private static readonly Attribution Frame = new() { Id = "", Speakers = [], Act = SpeechAct.Assert };

    private static SyntaxTree? TreeAt(ImmutableArray<SyntaxTree> trees, Attribution attribution) =>
        attribution.Content.IsEmpty ? null : trees.At(attribution.Content[0].Start);

    private static IEnumerable<(SyntaxTree Tree, Attribution Attribution)> SentencesOf(ImmutableArray<SyntaxTree> trees, Attribution attribution)
    {
        TextSpan extent = attribution.Extent;
        for (int index = Math.Max(0, trees.IndexAt(extent.Start)); index < trees.Length && trees[index].Sentence.Span.Start < extent.End; index++)
        {
            yield return (trees[index], attribution);
        }
    }

    /// <summary>The innermost attribution whose content holds each word; <see cref="Frame"/> for sources and cues.</summary>
    private static Attribution?[] Owners(SyntaxTree tree, IEnumerable<Attribution> attributions)
    {
        Attribution?[] owners = new Attribution?[tree.Count];
        foreach (Attribution attribution in attributions)
        {
            bool isNested = attribution.Parent is not null;
            foreach (SyntaxNode node in tree.Nodes)
            {
                bool isFrame = attribution.Source.Any(span => span.Contains(node.Span)) || attribution.Cue.Any(span => span.Contains(node.Span));
                if (isFrame && !isNested)
                {
                    owners[node.Index] = Frame;
                }
                else if (attribution.Content.Any(span => span.Contains(node.Span)))
                {
                    owners[node.Index] = attribution;
                }
                else if (isFrame)
                {
                    owners[node.Index] = Frame;
                }
            }
        }

        return owners;
    }

    /// <summary>What an attribution leaves of its sentence is the author's only if it says something: "…, X said, <c>in the morning</c>" does not.</summary>
    private static bool IsRemainder(SyntaxTree tree, Attribution?[] owners, int first, int end) =>
        owners[first] is null && owners.Any(static owner => owner is not null) && !ClauseCutter.HasFiniteVerb(tree, first, end);

    private static bool IsQuestion(SyntaxTree tree, int first, int end) =>
        tree[end - 1].Form.StartsWith('?') || (end < tree.Count && tree[end].Form.StartsWith('?') && first == 0);

    private ClaimKind KindOf(SyntaxTree tree, Clause clause, Attribution? attribution)
    {
        bool isReason = clause.Sense == ConnectiveSense.Reason;
        if (!isReason && attribution?.Act is SpeechAct.Demand or SpeechAct.Order or SpeechAct.Propose or SpeechAct.Oppose or SpeechAct.Promise or SpeechAct.Intend && !isReason)
        {
            return ClaimKind.Policy;
        }

        bool isValue = false;
        foreach (SyntaxNode node in tree.Nodes.Where(node => clause.Span.Contains(node.Span)))
        {
            if (_lexicon.IsDeontic(node.Lemma) && node.PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Adjective && _lexicon.IsDeontic(node.Lemma))
            {
                return ClaimKind.Policy;
            }

            isValue |= node.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun && _lexicon.Evaluation(node.Lemma) != 0 && StandsInPredicate(node);
        }

        return isValue ? ClaimKind.Value : ClaimKind.Fact;
    }

    /// <summary>"The decision is <c>right</c>", "is a <c>right</c> decision", but not "the right party said".</summary>
    private static bool StandsInPredicate(SyntaxNode node)
    {
        SyntaxNode head = node.Relation == DependencyRelation.AdjectivalModifier ? node.Head : node;
        return head.Child(DependencyRelation.Copula) is not null
            || head.Relation is DependencyRelation.OpenComplement
            || (head.Relation is DependencyRelation.Object or DependencyRelation.Oblique && head.Head.IsRoot);
    }

    private static void TakePositions(List<ClaimDraft> drafts, EntityLayer entities)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Attribution is not { } attribution)
            {
                draft.Positions.Add(new ClaimPosition(entities.Author, Position.Asserts, null, 1));
                continue;
            }

            Position position = Positions.Of(attribution.Act, attribution.Polarity);
            position = draft.Clause.Sense == ConnectiveSense.Reason ? Positions.OfReason(position) : position;
            draft.Positions.AddRange(attribution.Speakers.Select(speaker => new ClaimPosition(speaker, position, attribution, attribution.Confidence)));
            for (Attribution? outer = attribution.Parent; outer is not null; outer = outer.Parent)
            {
                draft.Positions.AddRange(outer.Speakers
                    .Where(speaker => draft.Positions.All(held => held.Speaker != speaker))
                    .Select(speaker => new ClaimPosition(speaker, Position.Reports, outer, outer.Confidence)));
            }
        }
    }

    private static ClaimLayer Build(
        SourceText text,
        List<ClaimDraft> drafts,
        List<(Attribution Attribution, ClaimDraft[] Targets, Position Position, string Reason)> found)
    {
        Dictionary<ClaimDraft, Claim> claims = [];
        foreach (ClaimDraft draft in drafts)
        {
            claims.Add(draft, new Claim
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"C{claims.Count + 1}"),
                Text = text[draft.Clause.Span],
                Kind = draft.Kind,
                Zone = ZoneKind.Body,
                Occurrences = [new ClaimOccurrence(draft.Clause.Span, draft.Attribution)],
                Positions = [.. draft.Positions],
            });
        }

        return new ClaimLayer(
            [.. drafts.Select(draft => claims[draft])],
            [.. found.Select(reaction => new Reaction(reaction.Attribution, [.. reaction.Targets.Select(target => claims[target])], reaction.Position, reaction.Reason))],
            [.. Links(drafts).Select(link => new ClaimLink(claims[link.From], claims[link.To], link.Sense, link.Marker))],
            [.. drafts.Select(static draft => draft.Lemmas)]);
    }

    /// <summary>A subordinate clause bears on its neighbour in the same stretch; a fronted one on what follows.</summary>
    private static IEnumerable<(ClaimDraft From, ClaimDraft To, ConnectiveSense Sense, TextSpan? Marker)> Links(List<ClaimDraft> drafts)
    {
        for (int index = 0; index < drafts.Count; index++)
        {
            ClaimDraft draft = drafts[index];
            int other = draft.Clause.IsFronted ? index + 1 : index - 1;
            if (draft.Clause.Sense == ConnectiveSense.None || other < 0 || other >= drafts.Count)
            {
                continue;
            }

            bool isNear = drafts[other].Group == draft.Group || (draft.Clause.Sense is ConnectiveSense.Result or ConnectiveSense.Contrast && ReferenceEquals(drafts[other].Attribution, draft.Attribution));
            if (isNear)
            {
                // "Therefore Y": what comes before is the reason.
                bool runsBack = draft.Clause.Sense == ConnectiveSense.Result;
                yield return runsBack
                    ? (drafts[other], draft, ConnectiveSense.Reason, draft.Clause.Marker)
                    : (draft, drafts[other], draft.Clause.Sense, draft.Clause.Marker);
            }
        }
    }
}
