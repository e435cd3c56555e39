using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>A syntactic word as the annotators of a treebank saw it.</summary>
internal sealed record GoldWord
{
    /// <summary>
    /// Where it stands in the rebuilt text. The parts of a multi-word token divide its characters when their forms spell it; when they
    /// do not (French <c>du</c> = <c>de</c> + <c>le</c>), each part has the whole token's span.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it forms a multi-word token with the word before it.</summary>
    public required bool JoinsPrevious { get; init; }

    /// <summary>The form of the treebank; differs from the words of <see cref="Span"/> only where parts do not spell their token.</summary>
    public required string Form { get; init; }

    /// <summary>The dictionary form.</summary>
    public required string Lemma { get; init; }

    /// <summary>UPOS.</summary>
    public required PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>XPOS.</summary>
    public required string PennTag { get; init; }

    /// <summary>FEATS as written, <c>_</c> for none.</summary>
    public required string Features { get; init; }

    /// <summary>Index of the head in the sentence, -1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>The relation to the head.</summary>
    public required DependencyRelation Relation { get; init; }

    /// <summary>MISC, for instance <c>Discourse</c> or <c>Entity</c>.</summary>
    public required ConlluMisc Misc { get; init; }
}
