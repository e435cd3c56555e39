using System.Collections.Frozen;
using ArgumentKit.Languages;

namespace ArgumentKit.Claims;

/// <summary>The words that join, value, demand or stand for claims.</summary>
internal sealed class ClaimLexicon
{
    private const string Negative = "-";
    private const string Yes = "yes";

    private readonly ILookup<string, Connective> _connectives;
    private readonly FrozenSet<string> _shellNouns;
    private readonly FrozenSet<string> _deontic;
    private readonly FrozenDictionary<string, int> _evaluatives;

    public ClaimLexicon(LanguageData language)
    {
        _connectives = language.Lexicon("connectives").Rows
            .Select(static row => new Connective(row["connective"].Split(' '), row.Enum<ConnectiveSense>("sense"), row["argument"], row["ambiguous"] == Yes))
            .OrderByDescending(static connective => connective.Words.Length)
            .ToLookup(static connective => connective.Words[0], StringComparer.OrdinalIgnoreCase);
        _shellNouns = language.Lexicon("shell-nouns").Rows.Select(static row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _deontic = language.Lexicon("deontic").Rows.Select(static row => row["lemma"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _evaluatives = language.Lexicon("evaluatives").Rows
            .ToFrozenDictionary(static row => row["lemma"], static row => row["polarity"] is "" or Negative ? -1 : 1, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The connectives that open with a word, longest first.</summary>
    public IEnumerable<Connective> ConnectivesFrom(string word) => _connectives[word];

    /// <summary>Whether a noun can stand for what was said before.</summary>
    public bool IsShellNoun(string lemma) => _shellNouns.Contains(lemma);

    /// <summary>Whether a word says what should be done.</summary>
    public bool IsDeontic(string lemma) => _deontic.Contains(lemma);

    /// <summary>1 for a word that praises, -1 for one that blames, 0 for others.</summary>
    public int Evaluation(string lemma) => _evaluatives.GetValueOrDefault(lemma);
}
