using ArgumentKit.Annotations;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Attributions;

/// <summary>
/// The plainest construction of attribution: a subject, a reporting verb, and a clause or reporting noun as complement:
/// "The ministry <c>denies</c> that …", "Critics <c>rejected</c> the plan". Finds what an annotator left out.
/// </summary>
internal static class ReportingClause
{
    private const double Confidence = 0.6;

    /// <summary>The reporting clauses of a text.</summary>
    public static IEnumerable<AttributionSpans> Find(AnnotatedText text, ReportingLexicon lexicon)
    {
        for (int token = 0; token < text.Count; token++)
        {
            if (TryMatch(text, text[token], lexicon) is { } clause)
            {
                yield return clause;
            }
        }
    }

    /// <summary>A coordinated verb shares the subject of the first: "X denied it and <c>urged</c> …".</summary>
    private static SyntaxNode? SubjectOf(SyntaxNode verb)
    {
        SyntaxNode node = verb;
        while (node.Subject is null && node.Relation == DependencyRelation.Conjunct && !node.IsRoot)
        {
            node = node.Head;
        }

        return node.Subject;
    }

    /// <summary>Whether a verb is passive: "it <c>is said</c> that …".</summary>
    internal static bool IsPassive(SyntaxNode verb) => verb.Child(DependencyRelation.PassiveAuxiliary) is not null || verb.Child(DependencyRelation.PassiveSubject) is not null;

    private static AttributionSpans? TryMatch(AnnotatedText text, SyntaxNode verb, ReportingLexicon lexicon)
    {
        if (verb.PartOfSpeech != PartOfSpeech.Verb || lexicon.Find(verb) is null || SubjectOf(verb) is not { } subject)
        {
            return null;
        }

        return ContentOf(verb, lexicon) is { } complement
            ? new AttributionSpans(
                [text.SubtreeOf(subject)],
                [CueOf(text, verb)],
                [text.SubtreeOf(complement)],
                Confidence,
                $"'{subject.Form} {verb.Form}' takes '{complement.Form}' as complement")
            : null;
    }

    /// <summary>The words of a verbal cue: the verb with the auxiliaries and negation before it ("has also denied") and its particle.</summary>
    private static TokenRange CueOf(AnnotatedText text, SyntaxNode verb)
    {
        int first = verb.Index;
        int last = verb.Index;
        foreach (SyntaxNode child in verb.Children)
        {
            bool isPart = child.Relation is DependencyRelation.AuxiliaryVerb or DependencyRelation.PassiveAuxiliary or DependencyRelation.VerbParticle
                || (child.Relation == DependencyRelation.AdverbialModifier && child.Index < verb.Index && child.PartOfSpeech == PartOfSpeech.Particle);
            first = isPart ? Math.Min(first, child.Index) : first;
            last = isPart ? Math.Max(last, child.Index) : last;
        }

        int sentence = text.IndexOf(verb) - verb.Index;
        return new TokenRange(sentence + first, sentence + last + 1);
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
