using ArgumentKit.Text;

namespace ArgumentKit;

/// <summary>
/// Reads essays, op-eds and news articles. Make one and share it: it is immutable and safe to use from many threads at once.
/// </summary>
/// <example>
/// <code>
/// ArgumentAnalyzer analyzer = ArgumentAnalyzer.Create();
/// ArgumentAnalysis analysis = analyzer.Analyze(text);
/// foreach (Claim claim in analysis.Claims) Console.WriteLine($"{claim.Positions[0].Speaker}: {claim.Text}");
/// </code>
/// </example>
public sealed class ArgumentAnalyzer
{
    private readonly ArgumentAnalyzerOptions _options;

    private readonly ArgumentPipeline _pipeline;

    private ArgumentAnalyzer(ArgumentAnalyzerOptions options, ArgumentPipeline pipeline)
    {
        _options = options;
        _pipeline = pipeline;
    }

    /// <summary>An analyzer for English. Loads the models, which takes a moment the first time.</summary>
    public static ArgumentAnalyzer Create() => Create(new ArgumentAnalyzerOptions());

    /// <summary>An analyzer for English with options; they are copied, later changes have no effect.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static ArgumentAnalyzer Create(ArgumentAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ArgumentAnalyzer(options with { }, ArgumentPipeline.English.Value);
    }

    /// <summary>Analyses a text. Any string is accepted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArgumentAnalysis Analyze(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _pipeline.Run(new SourceText(text), _options, cancellationToken);
    }
}
