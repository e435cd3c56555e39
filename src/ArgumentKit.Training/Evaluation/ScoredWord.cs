using ArgumentKit.Text;

namespace ArgumentKit.Training.Evaluation;

/// <summary>A syntactic word as the syntax measures see it.</summary>
/// <param name="Token">Where its surface token stands; the parts of a multi-word token share it.</param>
/// <param name="IsMultiWord">Whether the token has several words.</param>
/// <param name="Form">The form.</param>
/// <param name="Upos">The universal tag.</param>
/// <param name="Xpos">The treebank's tag.</param>
/// <param name="Lemma">The lemma; <c>_</c> in gold data for one that is not annotated.</param>
/// <param name="Head">Index of the head in the sentence, -1 for the root.</param>
/// <param name="Relation">The universal relation, without subtype.</param>
internal sealed record ScoredWord(
    TextSpan Token, bool IsMultiWord, string Form, string Upos, string Xpos, string Lemma, int Head, string Relation);
