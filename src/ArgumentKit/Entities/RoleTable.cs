using System.Collections.Frozen;
using ArgumentKit.Languages;

namespace ArgumentKit.Entities;

/// <summary>Nouns that describe who speaks ("spokesman", "ministry", "critics"), given names, and how a text calls its author.</summary>
internal sealed class RoleTable
{
    private const string Yes = "yes";
    private const string Government = "government";

    private readonly FrozenDictionary<string, Role> _roles;
    private readonly FrozenSet<string> _groups;
    private readonly FrozenSet<string> _givenNames;
    private readonly FrozenSet<string> _authors;

    public RoleTable(LanguageData language)
    {
        _roles = language.Lexicon("roles").Rows
            .DistinctBy(static row => row["noun"], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                static row => row["noun"],
                static row => new Role(row.Enum<SpeakerKind>("kind"), row["speaksFor"] == Government),
                StringComparer.OrdinalIgnoreCase);
        _groups = language.Lexicon("groups").Rows.Select(static row => row["noun"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _givenNames = language.Lexicon("given-names").Rows.Select(static row => row["name"]).ToFrozenSet(StringComparer.Ordinal);
        _authors = language.Lexicon("author-references").Rows.Where(static row => row["certain"] == Yes).Select(static row => row["form"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a noun says of its bearer; null if it describes nobody.</summary>
    public Role? Find(string noun) => _roles.GetValueOrDefault(noun) ?? (_groups.Contains(noun) ? new Role(SpeakerKind.Group, SpeaksForGovernment: false) : null);

    /// <summary>Whether a word is a common given name.</summary>
    public bool IsGivenName(string word) => _givenNames.Contains(word);

    /// <summary>Whether words name the author of the text: "I", "the writer".</summary>
    public bool IsAuthor(string words) => _authors.Contains(words);

    /// <summary>What a describing noun says.</summary>
    /// <param name="Kind">The kind of its bearer.</param>
    /// <param name="SpeaksForGovernment">Whether its bearer speaks for a state when one is named beside it.</param>
    internal sealed record Role(SpeakerKind Kind, bool SpeaksForGovernment);
}
