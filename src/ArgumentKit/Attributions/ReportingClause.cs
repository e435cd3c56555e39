using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>
/// The plainest construction of attribution: a subject, a reporting verb, and a clause or reporting noun as complement:
/// "The ministry <c>denies</c> that …", "Critics <c>rejected</c> the plan". Finds what stands inside other attributions, where the tagger,
/// trained on outermost ones only, does not look.
/// </summary>
internal static class ReportingClause
{
    private const double Confidence = 0.6;

    /// <summary>Matches at a verb; null if it reports nothing or lacks subject or complement.</summary>
    public static AttributionCandidate? TryMatch(SyntaxNode verb, ReportingLexicon lexicon)
    {
        if (verb.PartOfSpeech != PartOfSpeech.Verb || lexicon.Find(verb) is null || SubjectOf(verb) is not { } subject)
        {
            return null;
        }

        SyntaxNode? content = ContentOf(verb, lexicon);
        return content is { } complement
            ? new AttributionCandidate(
                [subject.SubtreeSpan],
                [CueSpan(verb)],
                [complement.SubtreeSpan],
                verb,
                Confidence,
                $"'{subject.Form} {verb.Form}' takes '{complement.Form}' as complement")
            : null;
    }

    /// <summary>The words of a verbal cue: the verb with the auxiliaries and negation before it ("has also denied") and its particle.</summary>
    public static TextSpan CueSpan(SyntaxNode verb)
    {
        TextSpan span = verb.Span;
        foreach (SyntaxNode child in verb.Children)
        {
            bool isPart = child.Relation is DependencyRelation.AuxiliaryVerb or DependencyRelation.PassiveAuxiliary or DependencyRelation.VerbParticle
                || (child.Relation == DependencyRelation.AdverbialModifier && child.Index < verb.Index && child.PartOfSpeech == PartOfSpeech.Particle);
            span = isPart ? span.Union(child.Span) : span;
        }

        return span;
    }

    /// <summary>A coordinated verb shares the subject of the first: "X denied it and <c>urged</c> …".</summary>
    internal static SyntaxNode? SubjectOf(SyntaxNode verb)
    {
        SyntaxNode node = verb;
        while (node.Subject is null && node.Relation == DependencyRelation.Conjunct && !node.IsRoot)
        {
            node = node.Head;
        }

        return node.Subject;
    }

    private static SyntaxNode? ContentOf(SyntaxNode verb, ReportingLexicon lexicon)
    {
        if (verb.Complement is { } clause)
        {
            return clause;
        }

        return verb.Object is { } noun && lexicon.FindNoun(noun.Lemma) is not null ? noun : null;
    }
}
