using System.Collections.Frozen;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Speech;

/// <summary>Which words report speech or thought, and which act they report.</summary>
internal sealed class ReportingLexicon
{
    private readonly FrozenDictionary<string, ReportingWord> _verbs;
    private readonly FrozenDictionary<string, ReportingWord> _nouns;
    private readonly FrozenDictionary<string, SpeechAct> _prepositions;
    private readonly FrozenDictionary<SpeechAct, SpeechAct> _negated;
    private readonly FrozenSet<string> _negators;
    private readonly FrozenSet<string> _evidentials;

    public ReportingLexicon(LanguageData language)
    {
        _verbs = Words(language.Lexicon("reporting-verbs"));
        _nouns = Words(language.Lexicon("reporting-nouns"));
        _prepositions = language.Lexicon("attribution-prepositions").Rows
            .ToFrozenDictionary(static row => row["frame"], static row => row.Enum<SpeechAct>("act"), StringComparer.OrdinalIgnoreCase);
        _negated = language.Lexicon("negated-acts").Rows
            .ToFrozenDictionary(static row => row.Enum<SpeechAct>("act"), static row => row.Enum<SpeechAct>("negated"));
        _evidentials = language.Lexicon("evidential-verbs").Rows.Select(static row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _negators = language.Lexicon("negators").Rows.Select(static row => row["form"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a word reports as verb (with its particle, "point out") or noun; null if nothing.</summary>
    public ReportingWord? Find(SyntaxNode word)
    {
        if (word.PartOfSpeech == PartOfSpeech.Verb)
        {
            foreach (SyntaxNode child in word.Children)
            {
                bool completes = child.Relation is DependencyRelation.VerbParticle or DependencyRelation.AdverbialModifier or DependencyRelation.OpenComplement;
                if (completes && _verbs.TryGetValue($"{word.Lemma} {child.Form}", out ReportingWord? phrasal))
                {
                    return phrasal;
                }
            }

            return _verbs.GetValueOrDefault(word.Lemma);
        }

        return word.PartOfSpeech == PartOfSpeech.Noun ? _nouns.GetValueOrDefault(word.Lemma) : null;
    }

    /// <summary>What a verb followed by a preposition reports: "call for".</summary>
    public ReportingWord? FindVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>What a noun reports.</summary>
    public ReportingWord? FindNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The act of a prepositional frame: "according to"; null if it is none.</summary>
    public SpeechAct? Preposition(string frame) => _prepositions.TryGetValue(frame, out SpeechAct act) ? act : null;

    /// <summary>The act that a negated cue reports.</summary>
    public SpeechAct Negate(SpeechAct act) => _negated.GetValueOrDefault(act, act);

    /// <summary>Whether a verb says what follows from something: "it <c>shows</c> that …".</summary>
    public bool IsEvidential(string lemma) => _evidentials.Contains(lemma);

    /// <summary>Whether a form negates.</summary>
    public bool IsNegator(string form) => _negators.Contains(form);

    /// <summary>The act of a word as a feature; 0 if it reports nothing.</summary>
    public ulong Feature(SyntaxNode word) => Find(word) is { } found ? FeatureKey.Of(1, (ulong)found.Act) : 0;

    private static FrozenDictionary<string, ReportingWord> Words(LexiconTable table) => table.Rows.ToFrozenDictionary(
        static row => row["lemma"],
        static row => new ReportingWord(row.Enum<SpeechAct>("act"), Enum.Parse<Certainty>(row["certainty"], ignoreCase: true)),
        StringComparer.OrdinalIgnoreCase);
}
