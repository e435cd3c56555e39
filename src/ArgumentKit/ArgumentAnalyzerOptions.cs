using ArgumentKit.Annotations;
using ArgumentKit.Languages;

namespace ArgumentKit;

/// <summary>What a caller may set about an <see cref="ArgumentAnalyzer"/>.</summary>
public sealed record ArgumentAnalyzerOptions
{
    /// <summary>The language of the texts. The default is English.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>
    /// What recognises tags, trees, discourse units and attributions. The default is null: <see cref="Annotators.BuiltIn"/> of the language.
    /// </summary>
    public IAnnotator? Annotator { get; init; }
}
