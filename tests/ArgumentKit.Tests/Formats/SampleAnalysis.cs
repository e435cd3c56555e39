using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using static ArgumentKit.Tests.Formats.SampleText;

namespace ArgumentKit.Tests.Formats;

/// <summary>The analysis of <see cref="SampleText"/> as a person would make it.</summary>
internal static class SampleAnalysis
{
    private static readonly Speaker City = new() { Id = "city", Name = "the city", Kind = SpeakerKind.Government, Country = "NL" };

    private static readonly Speaker Mayor = new()
    {
        Id = "mayor",
        Name = "the mayor",
        Kind = SpeakerKind.Person,
        MemberOf = "city",
        Mentions = [Span("The mayor"), Span("the mayor", "denied "), Span("the mayor", "Gazette, ")],
    };

    private static readonly Speaker Nordbau = new()
    {
        Id = "nordbau",
        Name = "Nordbau & Sons",
        Kind = SpeakerKind.Company,
        Mentions = [Span("Nordbau & Sons")],
    };

    private static readonly Speaker Spokesman = new()
    {
        Id = "spokesman",
        Name = "their spokesman",
        Kind = SpeakerKind.Person,
        MemberOf = "nordbau",
        Mentions = [Span("their spokesman")],
    };

    private static readonly Speaker Gazette = new() { Id = "gazette", Name = "the Gazette", Kind = SpeakerKind.Organization, Mentions = [Span("the Gazette")] };

    private static readonly Speaker Council = new() { Id = "council", Name = "the council", Kind = SpeakerKind.Organization, Mentions = [Span("the council")] };

    private static readonly Speaker Guild = new() { Id = "guild", Name = "the harbour guild", Kind = SpeakerKind.Group, Mentions = [Span("the harbour guild")] };

    private static readonly Speaker Author = new() { Id = "author", Name = "Ana Ruiz", Kind = SpeakerKind.Author, Mentions = [Span("Ana Ruiz"), Span("I", "close.\n\n")] };

    private static readonly Attribution Unsafe = Attribute("A1", Mayor, SpeechAct.Assert, "The mayor", "said", "that the old bridge is unsafe because two cables have rusted and the deck has sunk");

    private static readonly Attribution Denial = Attribute("A2", Nordbau, SpeechAct.Deny, "Nordbau & Sons", "denied", "the mayor's claims") with { Polarity = Polarity.Negative };

    private static readonly Attribution Quotation = Attribute("A3", Spokesman, SpeechAct.Assert, "their spokesman", "said", "“The deck doesn't move,”", "“and it never did.”");

    private static readonly Attribution Report = Attribute("A4", Gazette, SpeechAct.Assert, "the Gazette", "According to", "the mayor told the council that the bridge must close");

    private static readonly Attribution Told = Attribute("A5", Mayor, SpeechAct.Demand, "the mayor", "told", "that the bridge must close") with
    {
        Source = [Span("the mayor", "Gazette, ")],
        Addressees = [Council],
        Parent = Report,
    };

    private static readonly Attribution Opinion = Attribute("A6", Author, SpeechAct.Believe, "I", "think", "the bridge should close") with
    {
        Source = [Span("I", "close.\n\n")],
        Certainty = Certainty.Probable,
    };

    private static readonly Attribution Warning = Attribute("A7", Guild, SpeechAct.Warn, "the harbour guild", "says", "trade would suffer") with { Confidence = 0.654321 };

    private static readonly Claim IsUnsafe = Say("C1", ClaimKind.Value, "the old bridge is unsafe", Unsafe, Position.Asserts) with
    {
        Positions = [new(Mayor, Position.Asserts, Unsafe, 1), new(Nordbau, Position.Denies, Denial, 0.9)],
    };

    private static readonly Claim HasSunk = Say("C3", ClaimKind.Fact, "the deck has sunk", Unsafe, Position.Asserts) with
    {
        Positions = [new(Mayor, Position.Asserts, Unsafe, 1), new(Nordbau, Position.Denies, Denial, 0.9)],
    };

    /// <summary>The whole analysis; made anew for each call, so that tests may compare what two make of it.</summary>
    public static ArgumentAnalysis Create() => new()
    {
        Text = Source,
        Zones = [new(ZoneKind.Headline, Span(Headline)), new(ZoneKind.Byline, Span(Byline)), new(ZoneKind.Body, TextSpan.FromBounds(Span("The mayor").Start, Source.Length - 1))],
        Trees = [.. SampleText.Sentences.Select(static sentence => FlatTrees.Plant(Source, InText(sentence)))],
        Segments = [],
        Speakers = [Mayor, Nordbau, Spokesman, Author, Guild, City, Gazette, Council],
        Attributions = [Unsafe, Denial, Quotation, Report, Told, Opinion, Warning],
        Claims =
        [
            IsUnsafe,
            Say("C2", ClaimKind.Fact, "two cables have rusted", Unsafe, Position.Asserts),
            HasSunk,
            Say("C4", ClaimKind.Fact, "The deck doesn't move", Quotation, Position.Asserts),
            Say("C5", ClaimKind.Policy, "the bridge must close", Told, Position.Demands),
            Say("C6", ClaimKind.Policy, "the bridge should close", Opinion, Position.Demands),
            Say("C7", ClaimKind.Value, "A closed bridge harms nobody", null, Position.Asserts),
            Say("C8", ClaimKind.Fact, "trade would suffer", Warning, Position.Asserts),
            Say("C9", ClaimKind.Fact, "trade has a ferry", null, Position.Asserts),
        ],
        Reactions = [new(Denial, [IsUnsafe, HasSunk], Position.Denies, "“claims” of the mayor")],
        Graph = SampleGraph.Create(),
    };

    private static Sentence InText(string words)
    {
        TextSpan span = Span(words);
        ZoneKind zone = words switch { Headline => ZoneKind.Headline, Byline => ZoneKind.Byline, _ => ZoneKind.Body };
        return new Sentence(span, zone, span.Start == 0 || Source[span.Start - 1] == '\n');
    }

    private static Attribution Attribute(string id, Speaker speaker, SpeechAct act, string source, string cue, params ImmutableArray<string> content)
    {
        TextSpan start = Span(source);
        return new Attribution
        {
            Id = id,
            Speakers = [speaker],
            Act = act,
            Source = [start],
            Cue = [cue == "According to" ? Span(cue) : Span(cue, source)],
            Content = [.. content.Select(static words => Span(words))],
            Reason = $"“{cue}” reports speech",
        };
    }

    private static Claim Say(string id, ClaimKind kind, string words, Attribution? attribution, Position position) => new()
    {
        Id = id,
        Kind = kind,
        Text = words,
        Occurrences = [new(Span(words), attribution)],
        Positions = [new(attribution?.Speakers[0] ?? Author, position, attribution, 1)],
    };
}
