using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>
/// Resolves a run of capitalized words to its actor, with the describing noun and the name that may follow:
/// "Chinese <c>government</c>", "Chinese <c>foreign minister Wang Yi</c>".
/// </summary>
internal sealed class NameResolver(ActorTable actors, RoleTable roles, PronounTable pronouns)
{
    private readonly NamePartReader _parts = new(actors, roles);

    /// <summary>Enters the actor of a run of capitalized words. Gives the end of what it read.</summary>
    public int Read(SyntaxTree tree, int start, int end, SpeakerRegister register)
    {
        NameParts parts = _parts.Read(tree, start, end);
        end = parts.End;
        if (parts.NameStart < end)
        {
            register.Mention(WordRun.Span(tree, WordRun.WithArticle(tree, start), end), Named(tree, parts, register));
            return end;
        }

        int more = end < tree.Count ? _parts.RoleLength(tree, end, out RoleTable.Role? following) : NoRole(out following);
        RoleTable.Role? role = following ?? parts.Role;
        int roleEnd = end + more;
        int nameEnd = following is { Kind: SpeakerKind.Person } && roleEnd < tree.Count ? NameReader.RunEnd(tree, roleEnd) : roleEnd;
        if (nameEnd > roleEnd && WordRun.AreJoined(tree, start, roleEnd, nameEnd) && _parts.Read(tree, roleEnd, nameEnd) is { Body: null, Role: null } name)
        {
            string title = tree.Text[WordRun.Span(tree, end, roleEnd)];
            NameParts joined = new(parts.Body, role, title, roleEnd, name.End);
            register.Mention(WordRun.Span(tree, WordRun.WithArticle(tree, start), name.End), Named(tree, joined, register));
            return name.End;
        }

        if (parts.Body is not { } body)
        {
            // "The President": a title alone is whoever was called so before.
            if (parts.Title is { } alone && register.FindTitle(alone) is { } bearer && following is null)
            {
                register.Mention(WordRun.Span(tree, WordRun.WithArticle(tree, start), end), bearer);
            }

            return end;
        }

        // "US officials" speak for the US government as one; "the Oracle spokesman" for Oracle.
        TextSpan span = WordRun.Span(tree, WordRun.WithArticle(tree, start), roleEnd);
        Actor owner = role is { SpeaksForGovernment: true } && actors.Government(tree.Text[WordRun.Span(tree, start, end)]) is { } government ? government : body;
        bool isBody = role is null || role.SpeaksForBody || (role.Kind == body.Kind && body.Kind != SpeakerKind.Government);
        register.Mention(span, isBody ? register.Add(owner) : Described(tree, start, roleEnd, role!, body, register));
        return roleEnd;
    }

    private static int NoRole(out RoleTable.Role? role)
    {
        role = null;
        return 0;
    }

    /// <summary>"Chinese <c>critics</c>", "Oracle <c>users</c>": near a body, but nobody who speaks for it. "The Chinese <c>company</c>" was named before.</summary>
    private string Described(SyntaxTree tree, int start, int end, RoleTable.Role role, Actor body, SpeakerRegister register)
    {
        int article = WordRun.WithArticle(tree, start);
        bool isDefinite = article < start && pronouns.IsDefinite(tree[article].Form);
        bool isCollective = role.Kind is SpeakerKind.Company or SpeakerKind.Organization;
        return (isDefinite && isCollective ? register.Last(speaker => speaker.Kind == role.Kind && (speaker.Country ?? body.Country) == body.Country) : null)
            ?? register.Add(tree.Text[WordRun.Span(tree, start, end)], role.KindOf(tree[end - 1]), null, body.Country, isNamed: false);
    }

    private string Named(SyntaxTree tree, NameParts parts, SpeakerRegister register)
    {
        int start = parts.NameStart;
        int length = parts.End - start;
        string name = tree.Text[WordRun.Span(tree, start, parts.End)];
        if (register.FindName(name) is { } known)
        {
            register.AddTitle(parts.Title, known);
            return known;
        }

        if (length == 1 && parts.Role is null && actors.FindMisspelled(name) is { } misspelled)
        {
            return register.Add(misspelled);
        }

        if (length == 1 && register.FindMisspelled(name) is { } sameText)
        {
            return sameText;
        }

        bool isPerson = parts.Role is { Kind: SpeakerKind.Person } || roles.IsGivenName(tree[start].Form) || length is 2 or 3;

        // "American singer Ann Lee" has a country and speaks for nobody.
        bool isMember = parts.Role is null ? parts.Body is not { Kind: SpeakerKind.Government } : parts.Role.SpeaksForBody;
        string id = register.Add(name, isPerson ? SpeakerKind.Person : SpeakerKind.Organization, isMember ? parts.Body?.Id : null, parts.Body?.Country);
        register.AddName(name, id);
        if (isPerson)
        {
            register.AddName(tree[parts.End - 1].Form, id);
            register.AddTitle(parts.Title, id);
            register.AddGender(roles.Gender(tree[start].Form), id);
        }

        return id;
    }
}
