using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Entities;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>
/// Finds what a bare answer answers: "denied <c>the US allegations</c>" names whose claims they are; "rejected <c>that</c>" points back.
/// </summary>
internal sealed class ReactionResolver(ClaimLexicon lexicon)
{
    // Answers follow what they answer within a few paragraphs; further back the claim is named again.
    private const int Window = 40;
    private const double SameTopic = 0.3;

    /// <summary>Whether an attribution's content only points at claims instead of wording one.</summary>
    public bool IsReaction(Attribution attribution, SyntaxTree? tree)
    {
        bool answers = attribution.Act is SpeechAct.Deny or SpeechAct.Endorse or SpeechAct.Oppose or SpeechAct.Concede or SpeechAct.Criticize
            or SpeechAct.Praise or SpeechAct.DeclineToComment or SpeechAct.Doubt;
        return answers && tree is not null && Pointer(attribution, tree) is not null;
    }

    /// <summary>The piece of the content that points at claims; the object of the cue where there are several.</summary>
    private TextSpan? Pointer(Attribution attribution, SyntaxTree tree)
    {
        foreach (TextSpan piece in attribution.Content)
        {
            bool isPointer = HeadOf(tree, piece) is { } head
                && (lexicon.IsShellNoun(head.Lemma) || (head.PartOfSpeech == PartOfSpeech.Pronoun && piece == head.Span))
                && (attribution.Content.Length == 1 || attribution.Cue.Any(cue => cue.Contains(head.Head.Span)));
            if (isPointer)
            {
                return piece;
            }
        }

        return null;
    }

    /// <summary>The targets of the answers; adds the positions that they take.</summary>
    public List<(Attribution Attribution, ClaimDraft[] Targets, Position Position, string Reason)> Resolve(
        IEnumerable<Attribution> answers,
        List<ClaimDraft> drafts,
        ImmutableArray<SyntaxTree> trees,
        EntityLayer entities)
    {
        List<(Attribution, ClaimDraft[], Position, string)> found = [];
        foreach (Attribution answer in answers)
        {
            Position position = Positions.Of(answer.Act, answer.Polarity);
            SyntaxTree tree = trees.At(answer.Content[0].Start)!;
            (ClaimDraft[] targets, string reason) = FindTargets(answer, Pointer(answer, tree) ?? answer.Content[0], tree, drafts, entities);
            found.Add((answer, targets, position, reason));
            foreach (ClaimDraft target in targets)
            {
                target.Positions.AddRange(answer.Speakers
                    .Where(speaker => target.Positions.All(held => held.Speaker != speaker || held.Position != position))
                    .Select(speaker => new ClaimPosition(speaker, position, answer, answer.Confidence)));
            }
        }

        return found;
    }

    private (ClaimDraft[] Targets, string Reason) FindTargets(Attribution answer, TextSpan pointer, SyntaxTree tree, List<ClaimDraft> drafts, EntityLayer entities)
    {
        Speaker[] owners = [.. entities.MentionedIn(pointer).Where(speaker => !answer.Speakers.Contains(speaker))];
        ClaimDraft[] before = [.. Before(drafts, pointer.Start).Where(static draft => draft.Attribution is not null)];
        ClaimDraft[] owned = [.. before.Where(draft => Asserts(draft, speaker => owners.Contains(speaker)))];
        owned = owned.Length > 0 ? owned : [.. before.Where(draft => Asserts(draft, speaker => owners.Any(owner => speaker.MemberOf == owner.Id)))];
        string whose = owners.Length > 0 ? $"the content names {owners[0].Name}" : "the nearest claim that somebody else made";
        if (owned.Length == 0)
        {
            owned = owners.Length > 0 && owners.Any(static owner => owner.Kind != SpeakerKind.Unnamed)
                ? []
                : [.. before.Where(draft => draft.Positions.All(held => !answer.Speakers.Contains(held.Speaker)))];
        }

        if (owned.Length == 0)
        {
            return ([], "the text does not say the claim that it answers");
        }

        // "the allegations related to national security problems": the noun's own words pick among the owner's claims.
        var own = ContentWords.In(tree, pointer)
            .Where(lemma => !lexicon.IsShellNoun(lemma) && !owners.Any(owner => owner.Name.Split(' ').Contains(lemma, StringComparer.OrdinalIgnoreCase)))
            .ToImmutableHashSet();
        (ClaimDraft Draft, double Overlap)[] ranked = [.. owned.Select(draft => (draft, ContentWords.Overlap(own, draft.Lemmas)))];
        double best = ranked.Max(static pair => pair.Overlap);
        Attribution? last = owned[^1].Attribution;
        ClaimDraft[] targets = best >= SameTopic
            ? [.. ranked.Where(pair => pair.Overlap == best).Select(static pair => pair.Draft).TakeLast(1)]
            : [.. owned.Where(draft => ReferenceEquals(draft.Attribution, last))];
        return (targets, best >= SameTopic ? $"{whose}, and the words agree" : whose);
    }

    /// <summary>The last claims that end before an offset, in the order of the text.</summary>
    private static IEnumerable<ClaimDraft> Before(List<ClaimDraft> drafts, int offset)
    {
        int low = 0;
        int high = drafts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (drafts[middle].Clause.Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return drafts.Skip(Math.Max(0, low - Window)).Take(Math.Min(low, Window));
    }

    private static bool Asserts(ClaimDraft draft, Func<Speaker, bool> passes) =>
        draft.Positions.Any(held => held.Position == Position.Asserts && passes(held.Speaker));

    private static SyntaxNode? HeadOf(SyntaxTree tree, TextSpan content)
    {
        foreach (SyntaxNode node in tree.Nodes)
        {
            if (content.Contains(node.Span) && (node.IsRoot || !content.Contains(node.Head.Span)) && node.PartOfSpeech != PartOfSpeech.Punctuation)
            {
                return node;
            }
        }

        return null;
    }
}
