using System.Text;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>Collects the actors of one text while it is read: one entry for each, however it is called.</summary>
internal sealed class SpeakerRegister(ActorTable actors)
{
    private const int MostNamesAlike = 32;

    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _genders = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> _misspellable = [];
    private readonly Dictionary<string, SpeakerKind> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classified = new(StringComparer.Ordinal);
    private readonly List<Mention> _mentions = [];
    private readonly List<string> _order = [];

    /// <summary>The mentions in the order they were added.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The id of the last mentioned actor of a kind that passes, or null.</summary>
    public string? Last(Func<Speaker, bool> passes)
    {
        // Antecedents are near: looking further back finds more wrong ones than right ones, and would cost quadratic time.
        const int window = 24;
        for (int index = _mentions.Count - 1; index >= Math.Max(0, _mentions.Count - window); index--)
        {
            if (passes(_speakers[_mentions[index].SpeakerId]))
            {
                return _mentions[index].SpeakerId;
            }
        }

        return null;
    }

    public Speaker this[string id] => _speakers[id];

    /// <summary>The id that a name was registered under, or null.</summary>
    public string? FindName(string name) => _names.GetValueOrDefault(name);

    /// <summary>Lets a name stand for an actor from now on: the surname after the full name.</summary>
    public void AddName(string name, string id)
    {
        if (_names.TryAdd(name, id) && name.Length >= Spelling.ShortestName && !name.Contains(' ', StringComparison.Ordinal))
        {
            (char, int) key = (char.ToLowerInvariant(name[0]), name.Length);
            if (!_misspellable.TryGetValue(key, out List<string>? names))
            {
                _misspellable.Add(key, names = []);
            }

            // A text of thousands of names alike is no article; looking at all of them would cost quadratic time.
            if (names.Count < MostNamesAlike)
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The id of the one earlier name that a word misspells: "Szymborsky" after "Szymborski"; null if none or several come near.</summary>
    public string? FindMisspelled(string word)
    {
        string? found = null;
        for (int length = word.Length - 1; length <= word.Length + 1 && word.Length >= Spelling.ShortestName; length++)
        {
            foreach (string name in _misspellable.GetValueOrDefault((char.ToLowerInvariant(word[0]), length)) ?? [])
            {
                if (Spelling.IsNear(word, name) && _names[name] != found)
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = _names[name];
                }
            }
        }

        return found;
    }

    /// <summary>Remembers by what title an actor was called; the last one holds it.</summary>
    public void AddTitle(string? title, string id)
    {
        if (title is not null)
        {
            _titles[title] = id;
        }
    }

    /// <summary>Who was last called by a title: "the <c>president</c>" after "President Varga"; null if nobody.</summary>
    public string? FindTitle(string title) => _titles.GetValueOrDefault(title);

    /// <summary>Remembers the gender that an actor's given name tells, if it tells one.</summary>
    public void AddGender(string? gender, string id)
    {
        if (gender is not null)
        {
            _genders.TryAdd(id, gender);
        }
    }

    /// <summary>Whether nothing known of an actor speaks against a gender.</summary>
    public bool MayBe(string? gender, string id) => gender is null || !_genders.TryGetValue(id, out string? known) || known == gender;

    /// <summary>Enters an actor of the tables.</summary>
    public string Add(Actor actor)
    {
        if (!_speakers.ContainsKey(actor.Id))
        {
            Enter(actor.Id, actor.Name, actor.Kind, actor.MemberOf, actor.Country);
        }

        return actor.Id;
    }

    /// <summary>Enters an actor that only the text knows.</summary>
    public string Add(string name, SpeakerKind kind, string? memberOf, string? country, bool isNamed = true)
    {
        string id = Slug(name);
        if (!_speakers.ContainsKey(id))
        {
            Enter(id, name, kind, memberOf, country, isNamed);
        }

        return id;
    }

    /// <summary>Says of which kind an actor is that only the text knows; the first word on it counts.</summary>
    public void Classify(string id, SpeakerKind kind)
    {
        if (actors.FindId(id) is null && _classified.Add(id) && kind is not (SpeakerKind.Author or SpeakerKind.Unnamed) && _speakers[id].Kind != SpeakerKind.Author)
        {
            _kinds[id] = kind;
        }
    }

    public void Mention(TextSpan span, string id) => _mentions.Add(new Mention(span, id));

    public void Enter(string id, string name, SpeakerKind kind, string? memberOf, string? country, bool isNamed = true)
    {
        string? body = string.IsNullOrEmpty(memberOf) ? null : memberOf;
        _speakers.Add(id, new Speaker { Id = id, Name = name, Kind = kind, MemberOf = body, Country = string.IsNullOrEmpty(country) ? null : country, IsNamed = isNamed });
        _order.Add(id);
        if (body is not null && actors.FindId(body) is { } parent)
        {
            Add(parent);
        }
    }

    /// <summary>The actors with their mentions, in the order of first entry.</summary>
    public IEnumerable<Speaker> Build()
    {
        ILookup<string, TextSpan> mentions = _mentions.ToLookup(static mention => mention.SpeakerId, static mention => mention.Span);
        return _order.Select(id => new Speaker
        {
            Id = id,
            Name = _speakers[id].Name,
            Kind = _kinds.GetValueOrDefault(id, _speakers[id].Kind),
            MemberOf = _speakers[id].MemberOf,
            Country = _speakers[id].Country,
            IsNamed = _speakers[id].IsNamed,
            Mentions = [.. mentions[id].Distinct().Order()],
        });
    }

    private static string Slug(string name)
    {
        StringBuilder slug = new(name.Length);
        foreach (char character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.Length == 0 ? "actor" : slug.ToString().TrimEnd('-');
    }
}
