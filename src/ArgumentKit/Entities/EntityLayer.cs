using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Entities;

/// <summary>The actors of a text and where it mentions them.</summary>
internal sealed class EntityLayer
{
    private readonly AnnotatedText _text;
    private readonly FrozenDictionary<string, Speaker> _speakers;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly FrozenSet<string> _argumentPronouns;
    private readonly Func<string, bool> _isFirstPerson;

    public EntityLayer(
        AnnotatedText text,
        ImmutableArray<Speaker> speakers,
        Speaker author,
        Speaker unnamed,
        IEnumerable<Mention> mentions,
        FrozenSet<string> argumentPronouns,
        Func<string, bool> isFirstPerson)
    {
        _isFirstPerson = isFirstPerson;
        _argumentPronouns = argumentPronouns;
        _text = text;
        Speakers = speakers;
        Author = author;
        Unnamed = unnamed;
        _speakers = speakers.ToFrozenDictionary(static speaker => speaker.Id, StringComparer.Ordinal);
        _mentions = [.. mentions.OrderBy(static mention => mention.Span)];
    }

    /// <summary>All actors, in the order of their first mention.</summary>
    public ImmutableArray<Speaker> Speakers { get; }

    /// <summary>The author of the text.</summary>
    public Speaker Author { get; }

    /// <summary>Stands for a source of whom the text does not say who it is.</summary>
    public Speaker Unnamed { get; }

    /// <summary>The actors mentioned inside a span.</summary>
    public IEnumerable<Speaker> MentionedIn(TextSpan span) => MentionsIn(span).Select(mention => _speakers[mention.SpeakerId]).Distinct();

    /// <summary>
    /// Who a source phrase names: the actor of its head and of what is joined to the head ("Tencent and ByteDance"); for a thing that is said,
    /// its owner ("<c>the Chinese government</c> statement"). Empty if nobody known.
    /// </summary>
    public ImmutableArray<Speaker> SpeakersOf(TextSpan source)
    {
        Mention[] mentions = [.. MentionsIn(source)];
        if (mentions.Length == 0)
        {
            return [];
        }

        SyntaxTree? tree = _text.Trees.At(source.Start);
        SyntaxNode[] heads = tree is null ? [] : [.. HeadsIn(tree, source)];
        Mention[] named = [.. mentions.Where(mention => heads.Any(head => mention.Span.Contains(head.Span)))];
        return [.. (named.Length > 0 ? named : mentions[..1]).Select(mention => _speakers[mention.SpeakerId]).Distinct()];
    }

    /// <summary>
    /// Whose a thing is: the actor of its genitive, its adjective or the name before it ("<c>the US</c> allegations", "<c>Tencent's</c> answer");
    /// null if the noun has no owner among the actors.
    /// </summary>
    public Speaker? OwnerOf(SyntaxNode noun)
    {
        foreach (SyntaxNode child in noun.Children)
        {
            bool canOwn = child.Index < noun.Index && child.Relation is DependencyRelation.PossessiveModifier
                or DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.DescriptiveModifier;
            if (canOwn && OwnerAt(child.Span) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Whether a source is a bare pronoun for something said: "<c>it</c> shows that …", "<c>this</c> proves …".</summary>
    public bool IsArgumentPronoun(TextSpan source) =>
        _text.Trees.At(source.Start) is { } tree
        && tree.IndexAt(source.Start) is int index and >= 0
        && tree[index].Span == source
        && tree[index].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner
        && _argumentPronouns.Contains(tree[index].Lemma);

    /// <summary>Whether a source is a pronoun by which a speaker names himself: "<c>I</c> think that …".</summary>
    public bool IsFirstPerson(TextSpan source) => _isFirstPerson(_text.Text[source]);

    private IEnumerable<Mention> MentionsIn(TextSpan span)
    {
        int low = 0;
        int high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // A mention that opens with an article may begin before the span.
        for (int index = Math.Max(0, low - 1); index < _mentions.Length && _mentions[index].Span.Start < span.End; index++)
        {
            if (_mentions[index].Span.OverlapsWith(span))
            {
                yield return _mentions[index];
            }
        }
    }

    private Speaker? OwnerAt(TextSpan word)
    {
        foreach (Mention mention in MentionsIn(word))
        {
            return _speakers[mention.SpeakerId];
        }

        return null;
    }

    private static IEnumerable<SyntaxNode> HeadsIn(SyntaxTree tree, TextSpan source)
    {
        foreach (SyntaxNode node in tree.Nodes)
        {
            if (!source.Contains(node.Span))
            {
                continue;
            }

            // "Tencent and ByteDance, which own TikTok and WeChat": only what is joined to the head itself speaks.
            SyntaxNode first = node;
            while (first.Relation == DependencyRelation.Conjunct && source.Contains(first.Head.Span))
            {
                first = first.Head;
            }

            if (first.IsRoot || !source.Contains(first.Head.Span))
            {
                yield return node;
            }
        }
    }
}
