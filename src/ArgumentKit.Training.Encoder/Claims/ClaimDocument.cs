using ArgumentKit.Training.Encoder.Data;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>A text of the project's corpus with its claims and how they bear on one another.</summary>
/// <param name="Text">The text, with its attributions.</param>
/// <param name="Claims">One a place where a claim is said, in the order of the text.</param>
/// <param name="Links">From place to place.</param>
/// <param name="Targets">What denials and endorsements are about.</param>
internal sealed record ClaimDocument(PiecedDocument Text, ClaimPlace[] Claims, ClaimLink[] Links, ClaimTarget[] Targets);

/// <summary>A place where a claim is said.</summary>
/// <param name="Words">Its words in the document.</param>
/// <param name="Runs">The first word of each unbroken run of them.</param>
/// <param name="Claim">The claim, by number.</param>
/// <param name="Kind">Fact, value or policy.</param>
/// <param name="IsMain">Whether it is what the author wants believed or done.</param>
/// <param name="Holder">Who says it here: 0 is the author.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
internal sealed record ClaimPlace(int[] Words, int[] Runs, int Claim, int Kind, bool IsMain, int Holder, int Paragraph);

/// <summary>A link from one place to another.</summary>
internal sealed record ClaimLink(int From, int To, int Type);

/// <summary>What an attribution of denial or endorsement is about: the places of the claims meant; none if they are not in the text.</summary>
internal sealed record ClaimTarget(int[] Cue, int[] Content, int[] Places);
