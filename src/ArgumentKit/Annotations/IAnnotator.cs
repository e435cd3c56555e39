using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations;

/// <summary>
/// Recognises what human annotators mark in a text: tags and trees by the conventions of Universal Dependencies 2, discourse units by those
/// of GUM, attribution spans by those of PolNeAR. What is recognised is interpreted by the library itself, by constructions and word tables.
/// Implementations are safe to use from many threads at once, give the same for the same text, and accept every text, also an empty one.
/// </summary>
public interface IAnnotator
{
    /// <summary>Annotates a text.</summary>
    /// <param name="words">The text, cut into sentences and words.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>An annotation of <paramref name="words"/> itself.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public AnnotatedText Annotate(TokenizedText words, CancellationToken cancellationToken = default);
}
