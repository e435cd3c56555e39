using ArgumentKit.Formats;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>What holds for every format.</summary>
public class OutputFormatTests
{
    private static readonly DocumentInfo Bridge = new("bridge.txt");

    public static TheoryData<string> Names => [.. OutputFormats.All.Select(static format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_the_sample_as_approved(string name)
    {
        OutputFormat format = OutputFormats.Find(name)!;
        Approved.Matches($"bridge.{name}{format.Extension}", format.Write(SampleAnalysis.Create(), Bridge));
    }
}
