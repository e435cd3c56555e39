using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Speech;

namespace ArgumentKit.Entities;

/// <summary>Which kinds of actors a pronoun can take up.</summary>
internal sealed class PronounTable(LanguageData language)
{
    private const string DefiniteClass = "definite";
    private const string PronounClass = "pronoun";
    private const string ArgumentClass = "argument";

    private readonly FrozenDictionary<string, ImmutableArray<SpeakerKind>> _kinds = language.Lexicon("pronouns").Rows
        .Where(static row => row["class"] == PronounClass)
        .ToFrozenDictionary(
            static row => row["form"],
            static row => row.List("kinds").Select(Enum.Parse<SpeakerKind>).ToImmutableArray(),
            StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string> _genders = language.Lexicon("pronouns").Rows
        .Where(static row => row["class"] == PronounClass && row["gender"].Length > 0)
        .ToFrozenDictionary(static row => row["form"], static row => row["gender"], StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _definite = language.Lexicon("pronouns").Rows
        .Where(static row => row["class"] == DefiniteClass)
        .Select(static row => row["form"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds that a pronoun can take up; empty if the form is none.</summary>
    public ImmutableArray<SpeakerKind> Kinds(string form) => _kinds.GetValueOrDefault(form, []);

    /// <summary>The gender that a pronoun tells; null if none.</summary>
    public string? Gender(string form) => _genders.GetValueOrDefault(form);

    /// <summary>Pronouns that take up what was said rather than who: "<c>this</c> shows that …".</summary>
    public FrozenSet<string> ForArguments { get; } = language.Lexicon("pronouns").Rows
        .Where(static row => row["class"] == ArgumentClass)
        .Select(static row => row["form"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a determiner points to something known: "the", "this".</summary>
    public bool IsDefinite(string form) => _definite.Contains(form);
}
