using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Sentences;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests.Formats;

/// <summary>A small analysis in which every string that can hold something holds the same one: text, names, ids, reasons.</summary>
internal static class HostileAnalysis
{
    public static ArgumentAnalysis Around(string hostile)
    {
        SourceText text = new($"{hostile} said {hostile}");
        TextSpan source = new(0, hostile.Length);
        TextSpan cue = new(hostile.Length + 1, 4);
        TextSpan content = TextSpan.FromBounds(cue.End + 1, text.Length);
        Speaker speaker = new()
        {
            Id = hostile,
            Name = hostile,
            Kind = SpeakerKind.Person,
            MemberOf = hostile,
            Country = hostile,
            Mentions = [source],
        };
        Attribution attribution = new()
        {
            Id = $"A{hostile}",
            Speakers = [speaker],
            Addressees = [speaker],
            Act = SpeechAct.Assert,
            Source = [source],
            Cue = [cue],
            Content = [content],
            Confidence = double.NaN,
            Reason = hostile,
        };
        Claim claim = new()
        {
            Id = $"C{hostile}",
            Text = hostile,
            Kind = ClaimKind.Fact,
            Occurrences = [new(content, attribution)],
            Positions = [new(speaker, Position.Asserts, attribution, double.PositiveInfinity)],
        };
        return new ArgumentAnalysis
        {
            Annotations = Annotated.By(text, Tree(text, hostile)),
            Zones = [new(ZoneKind.Body, text.FullSpan)],
            Speakers = [speaker],
            Attributions = [attribution],
            Claims = [claim],
            Reactions = [new(attribution, [claim], Position.Denies, hostile)],
            Graph = Graph(attribution, claim, hostile, cue),
        };
    }

    /// <summary>One word for each UTF-16 code unit that a word could be.</summary>
    private static SyntaxTree Tree(SourceText text, string hostile)
    {
        ImmutableArray<Token> tokens =
        [
            .. Enumerable.Range(0, text.Length)
                .Where(offset => text[offset] != ' ')
                .Select(static offset => new Token(new TextSpan(offset, 1), JoinsPrevious: offset % 3 == 1)),
        ];
        int count = tokens.Length;
        return new SyntaxTree(
            text,
            new Sentence(text.FullSpan, ZoneKind.Body, StartsParagraph: true),
            tokens,
            new PartOfSpeech[count],
            [.. Enumerable.Repeat(hostile, count)],
            [.. Enumerable.Repeat(hostile, count)],
            [.. Enumerable.Range(-1, count)],
            [.. Enumerable.Range(0, count).Select(static index => index == 0 ? DependencyRelation.Root : DependencyRelation.Dependent)]);
    }

    /// <summary>A claim, its denial, and a circle of relations.</summary>
    private static ArgumentGraph Graph(Attribution attribution, Claim claim, string hostile, TextSpan marker)
    {
        NodeId stated = new(claim.Id);
        NodeId denied = new($"not {hostile}");
        NodeId attack = new($"attack {hostile}");
        NodeId undercut = new($"undercut {hostile}");
        ArgumentGraphBuilder graph = new() { MainClaim = stated };
        graph.Add(new ClaimNode { Id = stated, Text = hostile });
        graph.Add(new ClaimNode { Id = denied, Text = hostile, IsImplicit = true, NegationOf = stated });
        ConflictNode conflict = new() { Id = attack, By = [hostile], Marker = marker, Reason = hostile };
        graph.Relate(conflict, [denied, stated], stated);
        graph.Relate(conflict with { Id = undercut }, [stated], attack);
        graph.Relate(conflict with { Id = new NodeId($"again {hostile}") }, [stated], undercut);
        graph.Relate(new InferenceNode { Id = new NodeId($"back {hostile}"), By = [hostile], Marker = marker, Reason = hostile }, [stated], denied);
        graph.AddSpeech(
            new LocutionNode { Id = new NodeId($"L{hostile}"), Speakers = [hostile], Attribution = attribution.Id },
            new IllocutionNode { Id = new NodeId($"Y{hostile}"), Act = SpeechAct.Deny },
            denied);
        return graph.Build();
    }
}
