using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Text;

public sealed class ZoneFinderTests
{
    private const string Body =
        "The council voted on Monday to close the old bridge, and nobody was surprised. The repairs would have cost more than the town earns in a year.";

    private const string More =
        "Opponents say that the detour takes an hour. They are right, but an hour is cheaper than a collapse, as every engineer will confirm.";

    private static readonly ZoneFinder Finder = new(LanguageData.English);

    /// <summary>The zones, one a line: kind and first words.</summary>
    private static string[] Zones(string text)
    {
        SourceText source = new(text);
        return [.. Finder.Find(source).Zones.Select(zone => $"{zone.Kind}: {Short(source[zone.Span])}")];
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..12] + "…";

    private const string BodyZone = "Body: The council …";
    private const string MoreZone = "Body: Opponents sa…";

    [Fact]
    public void Headline_byline_and_body() =>
        Assert.Equal(["Headline: A Bridge Too Old", "Byline: By Jane Doe", BodyZone], Zones($"A Bridge Too Old\n\nBy Jane Doe\n\n{Body}"));

    [Fact]
    public void Headline_and_byline_on_one_line() =>
        Assert.Equal(["Headline: Who Pays For It?", "Byline: By Jane Doe", BodyZone], Zones($"Who Pays For It? By Jane Doe\n\n{Body}"));

    [Fact]
    public void First_name_opens_a_byline_behind_an_open_headline() =>
        Assert.Equal(["Headline: The Bridge Must Go", "Byline: By Maria Lopez", BodyZone], Zones($"The Bridge Must Go By Maria Lopez\n\n{Body}"));

    [Fact]
    public void Agent_of_a_passive_is_no_byline() =>
        Assert.Equal(["Headline: Village Destroyed By Forest Fire", BodyZone], Zones($"Village Destroyed By Forest Fire\n\n{Body}"));

    [Theory]
    [InlineData("By JANE DOE, Associated Press")]
    [InlineData("By Jane Doe and John Q. Public")]
    [InlineData("Written by Ludwig van Beethoven")]
    [InlineData("By Jane Doe | The Daily Example")]
    public void Byline_lines(string byline) =>
        Assert.Equal(["Headline: A Bridge Too Old", $"Byline: {byline}", BodyZone], Zones($"A Bridge Too Old\n{byline}\n{Body}"));

    [Theory]
    [InlineData("By Monday morning the bridge was closed.")]
    [InlineData("By nine the square was full.")]
    [InlineData("By the river, nobody spoke of it.")]
    [InlineData("By Jane Doe's count there were nine votes.")]
    public void Sentences_that_open_like_bylines(string sentence) =>
        Assert.Equal([$"Body: {sentence}", BodyZone], Zones($"{sentence}\n\n{Body}"));

    [Theory]
    [InlineData("GENEVA, March 3 (Reuters) —")]
    [InlineData("BEIJING —")]
    [InlineData("NEW YORK (AP) -")]
    [InlineData("Geneva, March 3 (Example News) –")]
    [InlineData("WASHINGTON, D.C. —")]
    public void Datelines(string dateline) =>
        Assert.Equal(["Headline: A Bridge Too Old", $"Dateline: {dateline}", BodyZone], Zones($"A Bridge Too Old\n\n{dateline} {Body}"));

    [Theory]
    [InlineData("NATO — the alliance of thirty states — has said nothing of it.")]
    [InlineData("I — Jane of all people — voted for it.")]
    [InlineData("The council — Labour and Green — voted for it.")]
    [InlineData("Jane Doe — she is the mayor — voted for it.")]
    public void Dashes_that_end_no_dateline(string sentence) =>
        Assert.Equal(["Headline: A Bridge Too Old", $"Body: {Short(sentence)}", BodyZone], Zones($"A Bridge Too Old\n\n{sentence}\n\n{Body}"));

    [Theory]
    [InlineData("The writer is an engineer at the University of Nowhere.")]
    [InlineData("The author is a retired mayor.")]
    [InlineData("Jane Doe teaches law at Nowhere College.")]
    [InlineData("Jane Doe is the author of three books.")]
    public void Biographies(string biography) => Assert.Equal(
        ["Headline: A Bridge Too Old", "Byline: By Jane Doe", BodyZone, $"AuthorBiography: {biography}", "Boilerplate: Share this"],
        Zones($"A Bridge Too Old\n\nBy Jane Doe\n\n{Body}\n\n{biography}\n\nShare this"));

    [Theory]
    [InlineData("John Smith is the mayor of the town.")]
    [InlineData("The writer is never alone with the page.")]
    [InlineData("The authority is a public body.")]
    [InlineData("About the authority nobody spoke.")]
    public void Last_paragraphs_about_others(string paragraph) => Assert.Equal(
        ["Headline: A Bridge Too Old", "Byline: By Jane Doe", BodyZone, $"Body: {paragraph}"],
        Zones($"A Bridge Too Old\n\nBy Jane Doe\n\n{Body}\n\n{paragraph}"));

    [Fact]
    public void Biography_under_its_title() => Assert.Equal(
        [BodyZone, MoreZone, "AuthorBiography: About the Author", "AuthorBiography: She builds bridges."],
        Zones($"{Body}\n\n{More}\n\nAbout the Author\n\nShe builds bridges."));

    [Theory]
    [InlineData("News Feed")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Share this:")]
    [InlineData("© 2020 The Daily Example. All rights reserved.")]
    [InlineData("Read more: Ten bridges that fell")]
    [InlineData("[Continue reading]")]
    public void Boilerplate(string line) => Assert.Equal([BodyZone, $"Boilerplate: {line}", MoreZone], Zones($"{Body}\n{line}\n{More}"));

    [Theory]
    [InlineData("Share this view with your neighbours.")]
    [InlineData("Advertisement is a waste of money.")]
    [InlineData("Comments like these are common.")]
    [InlineData("Copyright law is older than radio.")]
    [InlineData("Related parties were heard too.")]
    public void Sentences_that_open_like_boilerplate(string sentence) =>
        Assert.Equal([BodyZone, $"Body: {sentence}", MoreZone], Zones($"{Body}\n\n{sentence}\n\n{More}"));

    [Theory]
    [InlineData("The bridge is old. It must go.")]
    [InlineData("Is the bridge old? It is.")]
    [InlineData("A bridge")]
    public void One_block_is_body(string text) => Assert.Equal([$"Body: {text}"], Zones(text));

    [Theory]
    [InlineData("The bridge is old.")]
    [InlineData("Dear editor,")]
    [InlineData("- the bridge")]
    [InlineData("1. The bridge")]
    [InlineData("so the bridge is closed")]
    [InlineData("She said \"it is old.\"")]
    public void First_lines_that_are_no_headline(string line) => Assert.Equal([$"Body: {line}", BodyZone], Zones($"{line}\n\n{Body}"));

    [Fact]
    public void Title_of_a_section() =>
        Assert.Equal([BodyZone, "Headline: What comes next", MoreZone], Zones($"{Body}\n\nWhat comes next\n\n{More}"));

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        string wrapped = "The council voted on Monday to close the old bridge, and almost\nnobody was surprised, since the repairs would have cost a fortune\nand more.";
        Assert.Equal(["Body: The council …"], Zones(wrapped));
    }

    [Fact]
    public void One_paragraph_a_line_under_a_long_headline() => Assert.Equal(
        ["Headline: Council Votes to Close the Old Bridge and Hardly Anybody Minds", BodyZone, MoreZone],
        Zones($"Council Votes to Close the Old Bridge and Hardly Anybody Minds\n{Body}\n{More}")
            .Select(static zone => zone.Replace("Council Vote…", "Council Votes to Close the Old Bridge and Hardly Anybody Minds", StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u0000\uFEFF")]
    public void Nothing_gives_no_zone(string text) => Assert.Empty(Zones(text));

    [Fact]
    public void Authors_are_read_from_the_byline()
    {
        SourceText text = new($"A Bridge Too Old\nBy Jane Doe and Juan de la Cruz, Example News\n{Body}");
        Assert.Equal(["Jane Doe", "Juan de la Cruz"], Finder.Find(text).AuthorNames.Select(name => text[name]));
    }

    [Fact]
    public void Article_of_the_sample()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "samples", "AnalyzeArticle", "tiktok-wechat.txt"));
        DocumentLayout layout = Finder.Find(new SourceText(text));
        ImmutableArray<Zone> zones = layout.Zones;
        Assert.Equal(["Toni Ervianto"], layout.AuthorNames.Select(name => text[name.Start..name.End]));
        Assert.Equal(new Zone(ZoneKind.Headline, TextSpan.FromBounds(0, 50)), zones[0]);
        Assert.Equal(new Zone(ZoneKind.Byline, TextSpan.FromBounds(51, 67)), zones[1]);
        Assert.Equal(new Zone(ZoneKind.AuthorBiography, TextSpan.FromBounds(2033, 2141)), zones[^2]);
        Assert.Equal(new Zone(ZoneKind.Boilerplate, TextSpan.FromBounds(2143, 2152)), zones[^1]);
        Assert.Equal(6, zones.Count(static zone => zone.Kind == ZoneKind.Body));
    }
}
