using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Languages;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations;

/// <summary>The annotators that come with the library.</summary>
public static class Annotators
{
    private static readonly ConcurrentDictionary<Language, Lazy<EncoderAnnotator>> Loaded = [];

    /// <summary>The annotator whose models come with the library. They are read once a process, when this is first called.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static IAnnotator BuiltIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Load(language);
    }

    /// <summary>
    /// An annotator with another's tags and trees: the encoder that comes with the library marks discourse units and attributions beside them.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="parse">Gives one tree for each sentence. Called from many threads at once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFormatException">A model is missing or damaged.</exception>
    public static IAnnotator WithTrees(Language language, Func<TokenizedText, CancellationToken, ImmutableArray<SyntaxTree>> parse)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(parse);
        return Load(language).With(parse);
    }

    private static EncoderAnnotator Load(Language language) =>
        Loaded.GetOrAdd(language, static language => new Lazy<EncoderAnnotator>(() => EncoderAnnotator.Load(language.Data))).Value;
}
