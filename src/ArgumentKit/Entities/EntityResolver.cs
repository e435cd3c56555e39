using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Languages;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>
/// Finds who is who: names, described roles and pronouns, each resolved to one actor. Works along runs of capitalized words, which stands
/// also where the tree is wrong: "The United States President Donald Trump" is a state, a role and a name.
/// </summary>
internal sealed class EntityResolver
{
    private const string AuthorId = "author";
    private const string UnnamedId = "unnamed";

    private readonly RoleTable _roles;
    private readonly PronounTable _pronouns;
    private readonly ActorTable _actors;
    private readonly BylineReader _bylines;
    private readonly NameResolver _names;

    public EntityResolver(LanguageData language)
    {
        _actors = new ActorTable(language);
        _roles = new RoleTable(language);
        _pronouns = new PronounTable(language);
        _bylines = new BylineReader(language);
        _names = new NameResolver(_actors, _roles, _pronouns);
    }

    /// <summary>The actors of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zones">Its zones; the byline names the author.</param>
    /// <param name="authorName">The author's name if the text does not tell it.</param>
    public EntityLayer Resolve(AnnotatedText text, ImmutableArray<Zone> zones, string? authorName)
    {
        SpeakerRegister register = new(_actors);
        TextSpan? byline = _bylines.NameIn(text.Text, zones);
        register.Enter(AuthorId, byline is { } name ? text.Text[name] : authorName ?? "Author", SpeakerKind.Author, null, null);
        if (byline is { } mention)
        {
            register.Mention(mention, AuthorId);
        }

        foreach (SyntaxTree tree in text.Trees)
        {
            if (tree.Sentence.Zone is ZoneKind.Body or ZoneKind.Headline)
            {
                Read(tree, register, hasLinks: !text.Mentions.IsEmpty);
            }
        }

        new MentionReader(text, register, _roles.IsAuthor).Read();
        register.Enter(UnnamedId, "unnamed", SpeakerKind.Unnamed, null, null);
        ImmutableArray<Speaker> speakers = [.. register.Build()];
        return new EntityLayer(
            text,
            speakers,
            speakers.First(static speaker => speaker.Id == AuthorId),
            speakers.First(static speaker => speaker.Id == UnnamedId),
            register.Mentions,
            _pronouns.ForArguments,
            _roles.IsAuthor);
    }

    private void Read(SyntaxTree tree, SpeakerRegister register, bool hasLinks)
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
                register.Mention(WordRun.Span(tree, index, end), AuthorId);
            }
            else if ((end = KnownNameEnd(tree, index, register)) > index)
            {
                register.Mention(word.Span, register.FindName(word.Form)!);
            }
            else if ((end = NameReader.RunEnd(tree, index)) > index)
            {
                end = _names.Read(tree, index, end, register);
            }
            else if (!ReadNominal(tree, index, register) && !hasLinks)
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

    /// <summary>"The company", "officials", "critics": an earlier actor of that kind after an article, else an actor of its own.</summary>
    private bool ReadNominal(SyntaxTree tree, int index, SpeakerRegister register)
    {
        SyntaxNode word = tree[index];
        if (word.PartOfSpeech != PartOfSpeech.Noun || _roles.Find(word.Lemma) is not { } role)
        {
            return false;
        }

        int start = WordRun.WithArticle(tree, index);
        bool isDefinite = start < index && _pronouns.IsDefinite(tree[start].Form);
        bool isCollective = role.Kind is SpeakerKind.Company or SpeakerKind.Government or SpeakerKind.Organization;
        string? earlier = isDefinite && isCollective ? register.Last(speaker => speaker.Kind == role.Kind) : null;
        earlier ??= isDefinite && role.Kind == SpeakerKind.Person && !word.PennTag.EndsWith('S') ? register.FindTitle(word.Lemma) : null;
        register.Mention(
            WordRun.Span(tree, start, index + 1),
            earlier ?? register.Add(word.Form.ToLowerInvariant(), role.KindOf(word), null, null, isNamed: false));
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
}
