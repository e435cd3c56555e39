using ArgumentKit.Annotations;
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
    private readonly ArgumentPipeline _pipeline;
    private readonly IAnnotator _annotator;

    private ArgumentAnalyzer(ArgumentPipeline pipeline, IAnnotator annotator)
    {
        _pipeline = pipeline;
        _annotator = annotator;
    }

    /// <summary>An analyzer for English. Loads the models, which takes a moment the first time.</summary>
    public static ArgumentAnalyzer Create() => Create(new ArgumentAnalyzerOptions());

    /// <summary>An analyzer with options. Loads the models that they ask for, which takes a moment the first time.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null, or its language is.</exception>
    /// <exception cref="DataFormatException">A model or word table is missing or damaged.</exception>
    public static ArgumentAnalyzer Create(ArgumentAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Language);
        return new ArgumentAnalyzer(ArgumentPipeline.For(options.Language), options.Annotator ?? Annotators.BuiltIn(options.Language));
    }

    /// <summary>Analyses a text. Any string is accepted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArgumentAnalysis Analyze(string text, CancellationToken cancellationToken = default) =>
        Analyze(text, DocumentInfo.Untitled, cancellationToken);

    /// <summary>Analyses the text of a document. Any string is accepted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArgumentAnalysis Analyze(string text, DocumentInfo document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        return _pipeline.Run(new SourceText(text), document, _annotator, cancellationToken);
    }
}
