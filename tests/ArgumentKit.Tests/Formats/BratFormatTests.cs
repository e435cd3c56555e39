using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArgumentKit.Attributions;
using ArgumentKit.Formats;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>Standoff lines hold together: words are those of the text, events join annotations that exist.</summary>
public partial class BratFormatTests
{
    [Fact]
    public void Offsets_cut_the_quoted_words_out_of_the_text() => AssertOffsets(SampleAnalysis.Create());

    [Fact]
    public void Offsets_hold_for_hostile_texts() =>
        Assert.All(HostileStrings.All, static hostile => AssertOffsets(HostileAnalysis.Around(hostile)));

    [Fact]
    public void Breaks_a_span_at_line_breaks()
    {
        ArgumentAnalysis analysis = HostileAnalysis.Around("one\ntwo");
        Assert.StartsWith("T1\tSource 0 3;4 7\tone two\n", Write(analysis), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_source_that_the_text_does_not_name_as_PolNeAR_does()
    {
        ArgumentAnalysis analysis = With(static attribution => attribution with { Source = [] });
        Assert.EndsWith("E1\tAttribution-no-source:T3 Content:T2 Cue:T1\n", Write(analysis), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_quotation_without_cue_trigger_its_event()
    {
        string[] lines = Write(With(static attribution => attribution with { Cue = [] })).Split('\n');
        Assert.Equal(["T2\tContent 7 10\tdef", "T3\tAttribution 7 10\tdef", "E1\tAttribution:T3 Content:T2 Source:T1"], lines[1..4]);
    }

    [Fact]
    public void Leaves_nested_attributions_out()
    {
        string[] events = [.. Write(SampleAnalysis.Create()).Split('\n').Where(static line => line.StartsWith('E'))];
        Assert.Equal(SampleAnalysis.Create().Attributions.Count(static attribution => attribution.Parent is null), events.Length);
    }

    private static ArgumentAnalysis With(Func<Attribution, Attribution> change)
    {
        SourceText text = new("abc is def");
        Attribution attribution = new()
        {
            Id = "A1",
            Speakers = SampleAnalysis.Create().Speakers[..1],
            Act = SpeechAct.Assert,
            Source = [new(0, 3)],
            Cue = [new(4, 2)],
            Content = [new(7, 3)],
        };
        return new ArgumentAnalysis
        {
            Annotations = Annotated.By(text),
            Zones = [],
            Speakers = [],
            Attributions = [change(attribution)],
            Claims = [],
            Reactions = [],
            Graph = ArgumentKit.Graph.ArgumentGraph.Empty,
        };
    }

    private static void AssertOffsets(ArgumentAnalysis analysis)
    {
        HashSet<string> known = [];
        foreach (string line in Write(analysis).Split('\n')[..^1])
        {
            Match textBound = TextBound().Match(line);
            if (textBound.Success)
            {
                Assert.True(known.Add(textBound.Groups["id"].Value));
                IEnumerable<string> words = textBound.Groups["spans"].Value.Split(';').Select(bounds =>
                {
                    int[] ends = [.. bounds.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
                    return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(analysis.Text.Value[ends[0]..ends[1]]));
                });
                Assert.Equal(textBound.Groups["words"].Value, string.Join(' ', words));
            }
            else
            {
                Assert.Matches("^E[0-9]+\t", line);
                Assert.All(Reference().Matches(line), match => Assert.Contains(match.Groups["id"].Value, known));
            }
        }
    }

    private static string Write(ArgumentAnalysis analysis) => OutputFormats.Brat.Write(analysis, DocumentInfo.Untitled);

    [GeneratedRegex(
        @"^(?<id>T[0-9]+)\t(Source|Cue|Content|Attribution(-no-source)?) (?<spans>[0-9]+ [0-9]+(;[0-9]+ [0-9]+)*)\t(?<words>.+)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex TextBound();

    [GeneratedRegex(":(?<id>T[0-9]+)")]
    private static partial Regex Reference();
}
