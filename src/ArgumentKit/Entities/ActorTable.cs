using System.Collections.Frozen;
using ArgumentKit.Languages;
using ArgumentKit.Speech;

namespace ArgumentKit.Entities;

/// <summary>The known actors by every name that the tables give them: states' governments, their bodies, organizations, companies.</summary>
internal sealed class ActorTable
{
    private const string IdentityRelation = "identity";

    private readonly FrozenDictionary<string, Actor> _byName;
    private readonly FrozenDictionary<string, Actor> _governmentByAdjective;
    private readonly FrozenDictionary<string, Actor> _byId;
    private readonly ILookup<(char First, int Length), string> _misspellable;

    public ActorTable(LanguageData language)
    {
        Dictionary<string, Actor> names = new(StringComparer.Ordinal);
        Dictionary<string, Actor> adjectives = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Actor> ids = new(StringComparer.Ordinal);
        foreach (LexiconRow row in language.Lexicon("companies").Rows)
        {
            Add(new Actor(row["id"], row["name"], SpeakerKind.Company, row["memberOf"], row["country"]), row.List("aliases"));
        }

        foreach (LexiconRow row in language.Lexicon("organizations").Rows)
        {
            Add(new Actor(row["id"], row["name"], row.Enum<SpeakerKind>("kind"), row["memberOf"], row["country"]), row.List("aliases"));
        }

        LongestName = 8;
        _misspellable = names.Keys.Where(static name => name.Length >= Spelling.ShortestName && !name.Contains(' ', StringComparison.Ordinal))
            .ToLookup(static name => (char.ToLowerInvariant(name[0]), name.Length));

        foreach (LexiconRow row in language.Lexicon("states").Rows)
        {
            string iso = row["iso"];
            Actor government = new($"{iso.ToLowerInvariant()}-government", row["government"], SpeakerKind.Government, "", iso);
            Add(government, [row["name"], .. row.List("aliases"), .. row.List("capital")]);
            foreach (string adjective in row.List("adjectives").Append(row["name"]).Concat(row.List("aliases")))
            {
                adjectives.TryAdd(adjective, government);
            }
        }

        // A part of "the White House" is a part of the government that the name stands for.
        LexiconTable bodies = language.Lexicon("government-bodies");
        Dictionary<string, string> identities = bodies.Rows
            .Where(static row => row["relation"] == IdentityRelation)
            .ToDictionary(static row => row["id"], static row => row["memberOf"], StringComparer.Ordinal);
        foreach (LexiconRow row in bodies.Rows)
        {
            string memberOf = identities.GetValueOrDefault(row["memberOf"], row["memberOf"]);
            Actor body = row["relation"] == IdentityRelation && ids.TryGetValue(row["memberOf"], out Actor? government)
                ? government
                : new Actor(row["id"], row["name"], SpeakerKind.Government, memberOf, row["country"]);
            Add(body, [row["name"], .. row.List("aliases")]);
        }

        _byName = names.ToFrozenDictionary(StringComparer.Ordinal);
        _governmentByAdjective = adjectives.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byId = ids.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Actor actor, IEnumerable<string> aliases)
        {
            ids.TryAdd(actor.Id, actor);
            names.TryAdd(actor.Name, actor);
            foreach (string alias in aliases)
            {
                names.TryAdd(alias, actor);
            }
        }
    }

    /// <summary>The most words that a name has.</summary>
    public int LongestName { get; }

    /// <summary>The actor with a name, spelled exactly so.</summary>
    public Actor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The actor with an id.</summary>
    public Actor? FindId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The government that a state's adjective or name stands for: "Chinese", "US".</summary>
    public Actor? Government(string adjective) => _governmentByAdjective.GetValueOrDefault(adjective);

    /// <summary>The company or organization whose name a word misspells: "Bytedence"; null unless exactly one comes near.</summary>
    public Actor? FindMisspelled(string word)
    {
        if (word.Length < Spelling.ShortestName)
        {
            return null;
        }

        Actor? found = null;
        for (int length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (string name in _misspellable[(char.ToLowerInvariant(word[0]), length)])
            {
                Actor actor = _byName[name];
                if (actor != found && Spelling.IsNear(word, name))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = actor;
                }
            }
        }

        return found;
    }
}
