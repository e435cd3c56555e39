using BenchmarkDotNet.Attributes;

namespace ArgumentKit.Benchmarks;

/// <summary>The whole analysis of an invented op-ed, once and ten times as long: the ratio shows whether cost grows with the text.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const string Paragraph =
        "The transport ministry said on Monday that the new bridge will open in May because the tests are complete. "
        + "Residents rejected the plan, and the mayor warned that traffic could double. I think the ministry is right.\n\n";

    private readonly ArgumentAnalyzer _analyzer = ArgumentAnalyzer.Create();
    private string _text = "";

    /// <summary>Number of paragraphs.</summary>
    [Params(10, 100)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Repeat() => _text = string.Concat(Enumerable.Repeat(Paragraph, Paragraphs));

    [Benchmark]
    public ArgumentAnalysis Analyze() => _analyzer.Analyze(_text);
}
