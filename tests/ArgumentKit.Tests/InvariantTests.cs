using System.Globalization;
using ArgumentKit.Formats;
using ArgumentKit.Graph;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using CsCheck;

namespace ArgumentKit.Tests;

/// <summary>What holds for any string whatsoever.</summary>
public class InvariantTests
{
    private static readonly string[] Words =
    [
        "The minister", "said", "that", "\"", "\u201C", "\u201D", "denied", "it", "because", ".", "?", "(", ")", "\n\n", "\n", "U.S.",
        "By Jane Doe", "I think", ",", "and", "\U0001F600", "السلام", "'s", "don't", "-", "NOT", "the allegations", "according to", "China",
    ];

    private static readonly Gen<string> Strings = Gen.OneOf(
        Gen.String,
        Gen.Char['\u0000', '\uFFFF'].Array[0, 60].Select(static characters => new string(characters)),
        Gen.Int[0, Words.Length - 1].Array[0, 40].Select(static indexes => string.Join(' ', indexes.Select(static index => Words[index]))));

    public static TheoryData<string> BadInput => new(
        "",
        " \n\t ",
        "\uD800 lone \uDC00 surrogates said \uD800",
        "a\0b \u0001\u0002\u0003 said it",
        "One.\r\nTwo said three.\r\rFour",
        "\uFEFFThe minister said that it is so.",
        "no punctuation at all the minister said it is so and the others denied it because it is false",
        "THE MINISTER SAID THAT THE BRIDGE IS SAFE BECAUSE IT IS NEW. CRITICS DENIED THE CLAIM.",
        "\U0001F600\U0001F600 said \U0001F468\u200D\U0001F469\u200D\U0001F467",
        "قال الوزير إن الجسر آمن.",
        "Der Minister sagte, dass die Brücke sicher sei.",
        "((((((((((((((((((((\"\"\"\"\"\"\"\"\"\"''''''''''",
        "。、！？");

    [Theory]
    [MemberData(nameof(BadInput))]
    public void Any_text_is_analysed_and_written(string text)
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze(text);
        Check(analysis);
        foreach (OutputFormat format in OutputFormats.All)
        {
            Assert.NotNull(format.Write(analysis, DocumentInfo.Untitled));
        }
    }

    [Fact]
    public void One_megabyte_on_one_line_is_analysed()
    {
        string text = string.Concat(Enumerable.Repeat("The minister said that the bridge is safe. ", 1 << 20 >> 6));
        Check(Analyzer.Instance.Analyze(text));
        Check(Analyzer.Instance.Analyze(new string('x', 1 << 20)));
    }

    [Fact]
    public void Spans_lie_in_the_text_and_edges_join_nodes() =>
        Strings.Sample(static text => Check(Analyzer.Instance.Analyze(text)), iter: 1500);

    [Fact]
    public void Only_null_throws() => Assert.Throws<ArgumentNullException>(static () => Analyzer.Instance.Analyze(null!));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Output_is_the_same_under_every_culture(string culture)
    {
        const string text = "By Jane Doe\n\nThe ministry said I.D. cards will cost 3.5 million because INFLATION is high. Critics denied the claim.";
        string expected = OutputFormats.Json.Write(Analyzer.Instance.Analyze(text), DocumentInfo.Untitled);
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, OutputFormats.Json.Write(Analyzer.Instance.Analyze(text), DocumentInfo.Untitled));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static void Check(ArgumentAnalysis analysis)
    {
        TextSpan whole = analysis.Text.FullSpan;
        int last = 0;
        foreach (SyntaxTree tree in analysis.Trees)
        {
            Assert.True(tree.Sentence.Span.Start >= last);
            last = tree.Sentence.Span.Start;
            foreach (SyntaxNode node in tree.Nodes)
            {
                Assert.True(node.Span.Start >= last && tree.Sentence.Span.Contains(node.Span) && !node.Span.IsEmpty);
                last = node.Span.End;
            }
        }

        Assert.All(analysis.Zones, zone => Assert.True(whole.Contains(zone.Span)));
        Assert.All(analysis.Attributions, attribution =>
        {
            Assert.All(attribution.Source.Concat(attribution.Cue).Concat(attribution.Content), span => Assert.True(whole.Contains(span)));
            Assert.NotEmpty(attribution.Speakers);
        });
        Assert.All(analysis.Claims, static claim => Assert.NotEmpty(claim.Positions));
        Assert.All(analysis.Claims, claim => Assert.True(whole.Contains(claim.Span)));
        foreach (ArgumentEdge edge in analysis.Graph.Edges)
        {
            Assert.NotNull(analysis.Graph.Find(edge.From));
            Assert.NotNull(analysis.Graph.Find(edge.To));
        }
    }
}
