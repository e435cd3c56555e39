using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>Linear models over sparse features, one after another: tags, lemmas and trees, then discourse units, then attributions.</summary>
internal sealed class LinearAnnotator(
    Func<TokenizedText, CancellationToken, ImmutableArray<SyntaxTree>> parse,
    Segmenter segmenter,
    AttributionFinder attributions) : IAnnotator
{
    /// <summary>Reads the models of a language.</summary>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static LinearAnnotator Load(LanguageData language) => Load(language, SyntaxParser.Load(language).Parse);

    /// <summary>Reads the models of a language but for those of the trees.</summary>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static LinearAnnotator Load(LanguageData language, Func<TokenizedText, CancellationToken, ImmutableArray<SyntaxTree>> parse) =>
        new(parse, Segmenter.Load(language), AttributionFinder.Load(language, new ReportingLexicon(language)));

    /// <inheritdoc/>
    public AnnotatedText Annotate(TokenizedText words, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        AnnotatedText parsed = new(words, parse(words, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return new AnnotatedText(words, parsed.Trees)
        {
            Segments = segmenter.Segment(parsed),
            Attributions = attributions.Find(parsed),
        };
    }
}
