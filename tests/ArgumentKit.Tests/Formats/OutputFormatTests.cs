using System.Globalization;
using System.Text;
using ArgumentKit.Formats;
using ArgumentKit.Formats.Table;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>What holds for every format.</summary>
public class OutputFormatTests
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR", "ar-SA"];

    private static readonly DocumentInfo Bridge = new("bridge.txt");

    public static TheoryData<string> Names => [.. OutputFormats.All.Select(static format => format.Name)];

    public static TheoryData<string, int> NamesAndHostileStrings
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (OutputFormat format in OutputFormats.All)
            {
                for (int index = 0; index < HostileStrings.All.Length; index++)
                {
                    data.Add(format.Name, index);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_the_sample_as_approved(string name)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        Approved.Matches($"bridge.{name}{format.Extension}", format.Write(SampleAnalysis.Create(), Bridge));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_the_same_under_every_culture(string name)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        string[] outputs = [.. Cultures.Select(culture => Under(culture, () => Write(format)))];
        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
    }

    [Theory]
    [MemberData(nameof(NamesAndHostileStrings))]
    public void Keeps_hostile_strings_within_bounds(string name, int hostile)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        string output = format.Write(HostileAnalysis.Around(HostileStrings.All[hostile]), new DocumentInfo(HostileStrings.All[hostile]));
        Assert.DoesNotContain(output, static letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.DoesNotContain(output, static letter => letter is '\u2028' or '\u2029');
        Assert.Equal(output, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(output)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_an_empty_analysis(string name)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        string output = format.Write(ArgumentAnalyzer.Create().Analyze("", TestContext.Current.CancellationToken), Bridge);
        Assert.True(output.Length == 0 || output.EndsWith('\n'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Describes_itself(string name)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        Assert.Equal(name, format.ToString());
        Assert.Matches("^[a-z]+$", format.Name);
        Assert.Matches(@"^(\.[a-z]+){1,2}$", format.Extension);
        Assert.Contains('/', format.MediaType);
        Assert.NotEmpty(format.Description);
        Assert.NotEmpty(format.Losses);
        Assert.DoesNotContain('\n', format.Description + format.Losses);
    }

    [Fact]
    public void Names_and_extensions_are_unique()
    {
        Assert.Distinct(OutputFormats.All.Select(static format => format.Name));
        Assert.Distinct(OutputFormats.All.Select(static format => format.Extension));
    }

    [Fact]
    public void Finds_by_name_without_regard_to_case()
    {
        Assert.Same(OutputFormats.Json, Under("tr-TR", () => OutputFormats.Find("JSON")));
        Assert.Null(OutputFormats.Find("pdf"));
    }

    [Theory]
    [InlineData(TableFormat.MinimumWidth)]
    [InlineData(72)]
    [InlineData(100)]
    public void Table_keeps_its_width(int width)
    {
        string output = new TableFormat { Width = width }.Write(SampleAnalysis.Create(), Bridge);
        Assert.All(output.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
    }

    [Fact]
    public void Table_refuses_a_page_too_narrow() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TableFormat { Width = TableFormat.MinimumWidth - 1 });

    private static string Write(OutputFormat format) => format.Write(SampleAnalysis.Create(), Bridge);

    private static T Under<T>(string culture, Func<T> action)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
