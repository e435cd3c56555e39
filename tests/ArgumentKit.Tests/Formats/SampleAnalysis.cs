using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Sentences;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using static ArgumentKit.Tests.Formats.SampleText;

namespace ArgumentKit.Tests.Formats;

/// <summary>The analysis of <see cref="SampleText"/> as a person would make it.</summary>
internal static class SampleAnalysis
{
    private static readonly Speaker City = Actor("city", "the city", SpeakerKind.Government, []);

    private static readonly Speaker Mayor =
        Actor("mayor", "the mayor", SpeakerKind.Person, [Span("The mayor"), Span("the mayor", "denied "), MayorOfReport], memberOf: "city");

    private static readonly Speaker Nordbau = Actor("nordbau", "Nordbau & Sons", SpeakerKind.Company, [Span("Nordbau & Sons")]);

    private static readonly Speaker Spokesman =
        Actor("spokesman", "their spokesman", SpeakerKind.Person, [Span("their spokesman")], memberOf: "nordbau");

    private static readonly Speaker Gazette = Actor("gazette", "the Gazette", SpeakerKind.Organization, [Span("the Gazette")]);

    private static readonly Speaker Council = Actor("council", "the council", SpeakerKind.Organization, [Span("the council")]);

    private static readonly Speaker Guild = Actor("guild", "the harbour guild", SpeakerKind.Group, [Span("the harbour guild")]);

    private static readonly Speaker Author = Actor("author", "Ana Ruiz", SpeakerKind.Author, [Span("Ana Ruiz"), FirstPerson]);

    private static readonly Attribution Unsafe = Attribute("A1", Mayor, SpeechAct.Assert, Span("The mayor"), Span("said"), Span(
        "that the old bridge is unsafe because two cables have rusted and the deck has sunk"));

    private static readonly Attribution Denial = Attribute(
        "A2", Nordbau, SpeechAct.Deny, Span("Nordbau & Sons"), Span("denied"), Span("the mayor's claims")) with
    { Polarity = Polarity.Negative };

    private static readonly Attribution Quotation = Attribute(
        "A3", Spokesman, SpeechAct.Assert, Span("their spokesman"), Span("said", "spokesman"),
        Span("“The deck doesn't move,”"), Span("“and it never did.”"));

    private static readonly Attribution Report = Attribute(
        "A4", Gazette, SpeechAct.Assert, Span("the Gazette"), Span("According to"),
        Span("the mayor told the council that the bridge must close"));

    private static readonly Attribution Told = Attribute(
        "A5", Mayor, SpeechAct.Demand, MayorOfReport, Span("told"), Span("that the bridge must close")) with
    { Addressees = [Council], Parent = Report };

    private static readonly Attribution Opinion = Attribute(
        "A6", Author, SpeechAct.Believe, FirstPerson, Span("think"), Span("the bridge should close")) with
    { Certainty = Certainty.Probable };

    private static readonly Attribution Warning = Attribute(
        "A7", Guild, SpeechAct.Warn, Span("the harbour guild"), Span("says"), Span("trade would suffer")) with
    { Confidence = 0.654321 };

    private static readonly Claim IsUnsafe = Say("C1", ClaimKind.Value, "the old bridge is unsafe", Unsafe, Position.Asserts) with
    {
        Positions = [new(Mayor, Position.Asserts, Unsafe, 1), new(Nordbau, Position.Denies, Denial, 0.9)],
    };

    private static readonly Claim HasSunk = Say("C3", ClaimKind.Fact, "the deck has sunk", Unsafe, Position.Asserts) with
    {
        Positions = [new(Mayor, Position.Asserts, Unsafe, 1), new(Nordbau, Position.Denies, Denial, 0.9)],
    };

    private static TextSpan MayorOfReport => Span("the mayor", "Gazette, ");

    private static TextSpan FirstPerson => Span("I", "close.\n\n");

    /// <summary>The whole analysis; made anew for each call, so that tests may compare what two make of it.</summary>
    public static ArgumentAnalysis Create() => new()
    {
        Annotations = Annotated.By(Source, [.. SampleText.Sentences.Select(static sentence => FlatTrees.Plant(Source, InText(sentence)))]),
        Zones =
        [
            new(ZoneKind.Headline, Span(Title)),
            new(ZoneKind.Byline, Span(AuthorLine)),
            new(ZoneKind.Body, TextSpan.FromBounds(Span("The mayor").Start, Source.Length - 1)),
        ],
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
        ZoneKind zone = words switch { Title => ZoneKind.Headline, AuthorLine => ZoneKind.Byline, _ => ZoneKind.Body };
        return new Sentence(span, zone, span.Start == 0 || Source[span.Start - 1] == '\n');
    }

    private static Speaker Actor(string id, string name, SpeakerKind kind, ImmutableArray<TextSpan> mentions, string? memberOf = null) =>
        new() { Id = id, Name = name, Kind = kind, Mentions = mentions, MemberOf = memberOf, Country = id == "city" ? "NL" : null };

    private static Attribution Attribute(
        string id, Speaker speaker, SpeechAct act, TextSpan source, TextSpan cue, params ImmutableArray<TextSpan> content) => new()
        {
            Id = id,
            Speakers = [speaker],
            Act = act,
            Source = [source],
            Cue = [cue],
            Content = content,
            Reason = $"“{Source[cue]}” reports speech",
        };

    private static Claim Say(string id, ClaimKind kind, string words, Attribution? attribution, Position position) => new()
    {
        Id = id,
        Kind = kind,
        Text = words,
        Occurrences = [new(Span(words), attribution)],
        Positions = [new(attribution?.Speakers[0] ?? Author, position, attribution, 1)],
    };
}
