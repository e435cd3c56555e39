using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Attributions;

/// <summary>
/// A frame at the head of a sentence that names whose view follows: "According to the union, …", "On the perspective of writer, …".
/// The cue has no subject; what stands behind the frame's comma is the content.
/// </summary>
internal static class PerspectiveFrame
{
    private const double Confidence = 0.6;
    private const int LongestFrame = 6;
    private const int LongestSource = 12;

    /// <summary>Matches at the start of a sentence; null if no frame stands there.</summary>
    public static AttributionCandidate? TryMatch(SyntaxTree tree, ReportingLexicon lexicon)
    {
        for (int length = Math.Min(LongestFrame, tree.Count - 3); length > 0; length--)
        {
            TextSpan cue = TextSpan.FromBounds(tree.Tokens[0].Span.Start, tree.Tokens[length - 1].Span.End);
            if (lexicon.Preposition(tree.Text[cue]) is null)
            {
                continue;
            }

            for (int comma = length + 1; comma < Math.Min(tree.Count - 2, length + LongestSource); comma++)
            {
                if (tree.Text[tree.Tokens[comma].Span] == ",")
                {
                    return new AttributionCandidate(
                        [TextSpan.FromBounds(tree.Tokens[length].Span.Start, tree.Tokens[comma - 1].Span.End)],
                        [cue],
                        [ContentFrom(tree, comma + 1)],
                        tree[length - 1],
                        Confidence,
                        $"'{tree.Text[cue]}' names whose view follows");
                }
            }
        }

        return null;
    }

    private static TextSpan ContentFrom(SyntaxTree tree, int first)
    {
        int end = tree.Count;
        while (end - 1 > first && tree[end - 1].PartOfSpeech == PartOfSpeech.Punctuation)
        {
            end--;
        }

        return TextSpan.FromBounds(tree.Tokens[first].Span.Start, tree.Tokens[end - 1].Span.End);
    }
}
