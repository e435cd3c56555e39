using System.Collections.Frozen;
using ArgumentKit.Languages;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;

namespace ArgumentKit.Entities;

/// <summary>Nouns that describe who speaks ("spokesman", "ministry", "critics"), given names, and how a text calls its author.</summary>
internal sealed class RoleTable
{
    private const string Yes = "yes";
    private const string Government = "government";
    private const string Nobody = "";
    private const string EitherGender = "u";

    private readonly FrozenDictionary<string, Role> _roles;
    private readonly FrozenSet<string> _groups;
    private readonly FrozenDictionary<string, string> _genders;
    private readonly FrozenSet<string> _authors;

    public RoleTable(LanguageData language)
    {
        _roles = language.Lexicon("roles").Rows
            .DistinctBy(static row => row["noun"], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                static row => row["noun"],
                static row => new Role(row.Enum<SpeakerKind>("kind"), row["speaksFor"] == Government, row["speaksFor"] != Nobody),
                StringComparer.OrdinalIgnoreCase);
        _groups = language.Lexicon("groups").Rows.Select(static row => row["noun"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _genders = language.Lexicon("given-names").Rows
            .DistinctBy(static row => row["name"], StringComparer.Ordinal)
            .ToFrozenDictionary(static row => row["name"], static row => row["gender"], StringComparer.Ordinal);
        _authors = language.Lexicon("author-references").Rows.Where(static row => row["certain"] == Yes).Select(static row => row["form"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a noun says of its bearer; null if it describes nobody.</summary>
    public Role? Find(string noun) => _roles.GetValueOrDefault(noun) ?? (_groups.Contains(noun) ? new Role(SpeakerKind.Group, SpeaksForGovernment: false, SpeaksForBody: false) : null);

    /// <summary>Whether a word is a common given name.</summary>
    public bool IsGivenName(string word) => _genders.ContainsKey(word);

    /// <summary>The gender that a given name tells; null if it tells none.</summary>
    public string? Gender(string givenName) => _genders.GetValueOrDefault(givenName) is { } gender && gender != EitherGender ? gender : null;

    /// <summary>Whether words name the author of the text: "I", "the writer".</summary>
    public bool IsAuthor(string words) => _authors.Contains(words);

    /// <summary>What a describing noun says.</summary>
    /// <param name="Kind">The kind of its bearer.</param>
    /// <param name="SpeaksForGovernment">Whether its bearer speaks for a state when one is named beside it.</param>
    /// <param name="SpeaksForBody">Whether its bearer speaks for whoever is named beside it: "the Oracle spokesman", but not "Oracle users".</param>
    internal sealed record Role(SpeakerKind Kind, bool SpeaksForGovernment, bool SpeaksForBody)
    {
        /// <summary>What a noun of this role describes: several people if it is a plural of one.</summary>
        public SpeakerKind KindOf(SyntaxNode noun) => Kind == SpeakerKind.Person && noun.PennTag.EndsWith('S') ? SpeakerKind.Group : Kind;
    }
}
