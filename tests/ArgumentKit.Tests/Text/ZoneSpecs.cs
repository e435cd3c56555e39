using ArgumentKit.Languages;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Text;

/// <summary>The examples of <c>specs/zones.en.md</c>.</summary>
public class ZoneSpecs
{
    private const int MostWords = 8;
    private const int WordsShown = 4;

    private static readonly ZoneFinder Finder = new(LanguageData.English);

    public static TheoryData<string, string> Examples => Spec.Read("specs/zones.en.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Zones_are_as_specified(string text, string zones)
    {
        SourceText source = new(text);
        Assert.Equal(zones, string.Join('\n', Finder.Find(source).Zones.Select(zone => $"{zone.Kind}: {Short(SingleLine.From(source.AsSpan(zone.Span)))}")));
    }

    private static string Short(string line)
    {
        string[] words = line.Split(' ');
        return words.Length <= MostWords ? line : $"{string.Join(' ', words[..WordsShown])} … {words[^1]}";
    }
}
