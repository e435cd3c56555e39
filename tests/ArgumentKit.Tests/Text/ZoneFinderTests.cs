using ArgumentKit.Languages;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Text;

/// <summary>What <c>specs/zones.en.md</c> cannot show: authors, exact spans, and texts that Markdown cannot hold.</summary>
public class ZoneFinderTests
{
    private const string Body = "The council voted on Monday to close the old bridge.";

    private static readonly ZoneFinder Finder = new(LanguageData.English);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u0000\uFEFF")]
    public void Nothing_gives_no_zone(string text) => Assert.Empty(Finder.Find(new SourceText(text)).Zones);

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and Juan de la Cruz, Example News", "Jane Doe|Juan de la Cruz")]
    [InlineData("By JANE DOE, Example Press", "JANE DOE")]
    [InlineData("By: Jane Doe | The Daily Example", "Jane Doe")]
    public void Authors_are_the_names_of_the_byline(string byline, string names)
    {
        SourceText text = new($"A Bridge Too Old\n\n{byline}\n\n{Body}");
        Assert.Equal(names.Split('|'), Finder.Find(text).AuthorNames.Select(name => text[name]));
    }

    [Fact]
    public void A_name_in_two_bylines_is_one_author()
    {
        SourceText text = new($"A Bridge Too Old By Jane Doe\n\nBy Jane Doe\n\n{Body}");
        Assert.Equal(["Jane Doe"], Finder.Find(text).AuthorNames.Select(name => text[name]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u2029")]
    public void Every_line_break_separates(string lineBreak)
    {
        string text = string.Join(lineBreak, "\uFEFFA Bridge Too Old", "", "By Jane Doe", "", Body);
        Assert.Equal([ZoneKind.Headline, ZoneKind.Byline, ZoneKind.Body], Finder.Find(new SourceText(text)).Zones.Select(static zone => zone.Kind));
    }

    [Fact]
    public void Article_of_the_sample()
    {
        SourceText text = new(File.ReadAllText(Path.Combine(Repository.Root, "samples", "AnalyzeArticle", "tiktok-wechat.txt")));
        DocumentLayout layout = Finder.Find(text);
        Assert.Equal(["Toni Ervianto"], layout.AuthorNames.Select(name => text[name]));
        Assert.Equal(new Zone(ZoneKind.Headline, TextSpan.FromBounds(0, 50)), layout.Zones[0]);
        Assert.Equal(new Zone(ZoneKind.Byline, TextSpan.FromBounds(51, 67)), layout.Zones[1]);
        Assert.Equal(new Zone(ZoneKind.AuthorBiography, TextSpan.FromBounds(2033, 2141)), layout.Zones[^2]);
        Assert.Equal(new Zone(ZoneKind.Boilerplate, TextSpan.FromBounds(2143, 2152)), layout.Zones[^1]);
        Assert.All(layout.Zones.AsSpan(2..^2).ToArray(), static zone => Assert.Equal(ZoneKind.Body, zone.Kind));
        Assert.Equal(10, layout.Zones.Length);
    }
}
