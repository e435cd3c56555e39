using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>
/// Finds who is who: names, described roles and pronouns, each resolved to one actor. Works along runs of capitalized words, which stands
/// also where the tree is wrong: "The United States President Donald Trump" is a state, a role and a name.
/// </summary>
internal sealed class EntityResolver(LanguageData language)
{
    private const string AuthorId = "author";
    private const string UnnamedId = "unnamed";
    private const int LongestRole = 3;

    private readonly ActorTable _actors = new(language);
    private readonly RoleTable _roles = new(language);
    private readonly PronounTable _pronouns = new(language);
    private readonly BylineReader _bylines = new(language);

    /// <summary>The actors of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zones">Its zones; the byline names the author.</param>
    /// <param name="trees">Its sentences.</param>
    /// <param name="authorName">The author's name if the text does not tell it.</param>
    public EntityLayer Resolve(SourceText text, ImmutableArray<Zone> zones, ImmutableArray<SyntaxTree> trees, string? authorName)
    {
        SpeakerRegister register = new(_actors);
        TextSpan? byline = _bylines.NameIn(text, zones);
        register.Enter(AuthorId, byline is { } name ? text[name] : authorName ?? "Author", SpeakerKind.Author, null, null);
        if (byline is { } mention)
        {
            register.Mention(mention, AuthorId);
        }

        foreach (SyntaxTree tree in trees)
        {
            if (tree.Sentence.Zone is ZoneKind.Body or ZoneKind.Headline)
            {
                Read(tree, register);
            }
        }

        register.Enter(UnnamedId, "unnamed", SpeakerKind.Unnamed, null, null);
        ImmutableArray<Speaker> speakers = [.. register.Build()];
        return new EntityLayer(
            trees,
            speakers,
            speakers.First(static speaker => speaker.Id == AuthorId),
            speakers.First(static speaker => speaker.Id == UnnamedId),
            register.Mentions,
            _pronouns.ForArguments);
    }

    private void Read(SyntaxTree tree, SpeakerRegister register)
    {
        bool isQuoted = false;
        for (int index = 0; index < tree.Count;)
        {
            SyntaxNode word = tree[index];
            char first = word.Form[0];
            isQuoted = first is '\u201C' || (first == '"' ? !isQuoted : isQuoted && first != '\u201D');
            int end = isQuoted ? index : AuthorEnd(tree, index);
            if (end > index)
            {
                register.Mention(Span(tree, index, end), AuthorId);
            }
            else if ((end = KnownNameEnd(tree, index, register)) > index)
            {
                register.Mention(word.Span, register.FindName(word.Form)!);
            }
            else if ((end = NameReader.RunEnd(tree, index)) > index)
            {
                end = ReadName(tree, index, end, register);
            }
            else if (!ReadNominal(tree, index, register))
            {
                ReadPronoun(word, register);
            }

            index = Math.Max(end, index + 1);
        }
    }

    // "Trump does not agree": at the start of a sentence the tagger may miss a name that the text gave before.
    private static int KnownNameEnd(SyntaxTree tree, int index, SpeakerRegister register) =>
        index == 0 && NameReader.RunEnd(tree, index) <= index + 1 && char.IsUpper(tree[index].Form[0]) && register.FindName(tree[index].Form) is not null
            ? index + 1
            : index;

    private int AuthorEnd(SyntaxTree tree, int index)
    {
        string one = tree[index].Form;
        if (index + 1 < tree.Count && _roles.IsAuthor($"{one} {tree[index + 1].Form}"))
        {
            return index + 2;
        }

        return _roles.IsAuthor(one) ? index + 1 : index;
    }

    /// <summary>Reads a run of capitalized words, with the describing noun that may follow: "Chinese <c>government</c>". Gives the end.</summary>
    private int ReadName(SyntaxTree tree, int start, int end, SpeakerRegister register)
    {
        Actor? body = null;
        RoleTable.Role? role = null;
        string? title = null;
        int nameStart = start;
        for (int index = start; index < end;)
        {
            // Names may hold small words, which end the run: "Council <of> Economic Advisers".
            int length = LongestActor(tree, index, tree.Count, out Actor? actor);
            if (length > 0)
            {
                // What stands before was a name of its own: "Reporters Without Borders Tencent" does not happen, "Trump US" hardly.
                body = actor;
                index += length;
                end = Math.Max(end, index);
                nameStart = index;
                continue;
            }

            length = RoleLength(tree, index, end, out RoleTable.Role? found);
            if (length > 0)
            {
                role = found;
                nameStart = index + length;
                title = tree.Text[Span(tree, index, nameStart)];
            }

            index += Math.Max(length, 1);
        }

        if (nameStart < end)
        {
            register.Mention(Span(tree, WithArticle(tree, start), end), Person(tree, nameStart, end, body, role, title, register));
            return end;
        }

        int roleEnd = end;
        if (RoleLength(tree, end, tree.Count, out RoleTable.Role? following) is int more and > 0)
        {
            role = following;
            roleEnd = end + more;
        }

        if (body is null)
        {
            return end;
        }

        // "US officials" speak for the US government as one; "the Oracle spokesman" for Oracle.
        TextSpan span = Span(tree, WithArticle(tree, start), role is null ? end : roleEnd);
        Actor owner = role is { SpeaksForGovernment: true } && _actors.Government(tree.Text[Span(tree, start, end)]) is { } government ? government : body;
        bool isBody = role is null || role.SpeaksForGovernment || role.SpeaksForBody || (role.Kind == body.Kind && body.Kind != SpeakerKind.Government);
        register.Mention(span, isBody ? register.Add(owner) : Described(tree, start, roleEnd, role!, body, register));
        return role is null ? end : roleEnd;
    }

    /// <summary>"Chinese <c>critics</c>", "Oracle <c>users</c>": near a body, but nobody who speaks for it. "The Chinese <c>company</c>" was named before.</summary>
    private string Described(SyntaxTree tree, int start, int end, RoleTable.Role role, Actor body, SpeakerRegister register)
    {
        int article = WithArticle(tree, start);
        bool isDefinite = article < start && _pronouns.IsDefinite(tree[article].Form);
        bool isCollective = role.Kind is SpeakerKind.Company or SpeakerKind.Organization;
        return (isDefinite && isCollective ? register.Last(speaker => speaker.Kind == role.Kind && (speaker.Country ?? body.Country) == body.Country) : null)
            ?? register.Add(tree.Text[Span(tree, start, end)], KindOf(tree[end - 1], role), null, body.Country, isNamed: false);
    }

    private static SpeakerKind KindOf(SyntaxNode noun, RoleTable.Role role) =>
        role.Kind == SpeakerKind.Person && noun.PennTag.EndsWith('S') ? SpeakerKind.Group : role.Kind;

    private string Person(SyntaxTree tree, int start, int end, Actor? body, RoleTable.Role? role, string? title, SpeakerRegister register)
    {
        string name = tree.Text[Span(tree, start, end)];
        if (register.FindName(name) is { } known)
        {
            register.AddTitle(title, known);
            return known;
        }

        if (end - start == 1 && role is null && _actors.FindMisspelled(name) is { } misspelled)
        {
            return register.Add(misspelled);
        }

        if (end - start == 1 && register.FindMisspelled(name) is { } sameText)
        {
            return sameText;
        }

        bool isPerson = role is { Kind: SpeakerKind.Person } || _roles.IsGivenName(tree[start].Form) || end - start is 2 or 3;
        string id = register.Add(name, isPerson ? SpeakerKind.Person : SpeakerKind.Organization, body?.Id, body?.Country);
        register.AddName(name, id);
        if (isPerson && end - start > 1)
        {
            register.AddName(tree[end - 1].Form, id);
        }

        if (isPerson)
        {
            register.AddTitle(title, id);
            register.AddGender(_roles.Gender(tree[start].Form), id);
        }

        return id;
    }

    /// <summary>"The company", "officials", "critics": an earlier actor of that kind after an article, else an actor of its own.</summary>
    private bool ReadNominal(SyntaxTree tree, int index, SpeakerRegister register)
    {
        SyntaxNode word = tree[index];
        if (word.PartOfSpeech != PartOfSpeech.Noun || _roles.Find(word.Lemma) is not { } role)
        {
            return false;
        }

        int start = WithArticle(tree, index);
        bool isDefinite = start < index && _pronouns.IsDefinite(tree[start].Form);
        bool isCollective = role.Kind is SpeakerKind.Company or SpeakerKind.Government or SpeakerKind.Organization;
        string? earlier = isDefinite && isCollective ? register.Last(speaker => speaker.Kind == role.Kind) : null;
        earlier ??= isDefinite && role.Kind == SpeakerKind.Person && !word.PennTag.EndsWith('S') ? register.FindTitle(word.Lemma) : null;
        register.Mention(
            Span(tree, start, index + 1),
            earlier ?? register.Add(word.Form.ToLowerInvariant(), KindOf(word, role), null, null, isNamed: false));
        return true;
    }

    private void ReadPronoun(SyntaxNode word, SpeakerRegister register)
    {
        // "It" takes up one body, never a plural.
        if (word.PartOfSpeech == PartOfSpeech.Pronoun
            && word.Relation != DependencyRelation.Expletive
            && _pronouns.Kinds(word.Form) is { IsDefaultOrEmpty: false } kinds
            && register.Last(speaker => kinds.Contains(speaker.Kind) && speaker.IsNamed && register.MayBe(_pronouns.Gender(word.Form), speaker.Id)) is { } antecedent)
        {
            register.Mention(word.Span, antecedent);
        }
    }

    private int LongestActor(SyntaxTree tree, int index, int end, out Actor? actor)
    {
        for (int length = Math.Min(_actors.LongestName, end - index); length > 0; length--)
        {
            string words = tree.Text[Span(tree, index, index + length)].Replace('\u2019', '\'');
            actor = _actors.Find(words) ?? (length <= 3 && char.IsUpper(words[0]) ? _actors.Government(words) : null);
            if (actor is not null)
            {
                return length;
            }
        }

        actor = null;
        return 0;
    }

    private int RoleLength(SyntaxTree tree, int index, int end, out RoleTable.Role? role)
    {
        for (int length = Math.Min(LongestRole, end - index); length > 0; length--)
        {
            role = _roles.Find(tree.Text[Span(tree, index, index + length)]) ?? (length == 1 ? _roles.Find(tree[index].Lemma) : null);
            if (role is not null)
            {
                return length;
            }
        }

        role = null;
        return 0;
    }

    private static int WithArticle(SyntaxTree tree, int start) =>
        start > 0 && tree[start - 1].PartOfSpeech == PartOfSpeech.Determiner ? start - 1 : start;

    private static TextSpan Span(SyntaxTree tree, int start, int end) =>
        TextSpan.FromBounds(tree.Tokens[start].Span.Start, tree.Tokens[end - 1].Span.End);
}
