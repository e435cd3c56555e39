using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Evaluation.Stages;

/// <summary>What an evaluation is given. Texts that several evaluations need are analysed once.</summary>
/// <param name="analyzer">The analyzer to measure.</param>
/// <param name="corpora">The corpora.</param>
/// <param name="article">The file with the expected analysis of the article; null to leave it out.</param>
internal sealed class EvaluationContext(ArgumentAnalyzer analyzer, CorpusFolder corpora, string? article)
{
    private readonly Dictionary<string, ArgumentAnalysis> _analyses = [];

    /// <summary>The corpora.</summary>
    public CorpusFolder Corpora => corpora;

    /// <summary>The file with the expected analysis of the article.</summary>
    /// <exception cref="FileNotFoundException">None was named, or it does not exist.</exception>
    public string Article => File.Exists(article)
        ? article
        : throw new FileNotFoundException($"There is no expected analysis '{article}' (--article).", article);

    /// <summary>The analysis of a text.</summary>
    public ArgumentAnalysis Analyze(SourceText text)
    {
        if (!_analyses.TryGetValue(text.Value, out ArgumentAnalysis? analysis))
        {
            _analyses.Add(text.Value, analysis = analyzer.Analyze(text.Value));
        }

        return analysis;
    }
}
