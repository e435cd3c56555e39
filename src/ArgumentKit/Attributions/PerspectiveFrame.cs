using ArgumentKit.Annotations;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

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

    /// <summary>The frames of a text.</summary>
    public static IEnumerable<AttributionSpans> Find(AnnotatedText text, ReportingLexicon lexicon)
    {
        for (int sentence = 0; sentence < text.Trees.Length; sentence++)
        {
            if (TryMatch(text, text.Words.WordsOf(sentence), lexicon) is { } frame)
            {
                yield return frame;
            }
        }
    }

    private static AttributionSpans? TryMatch(AnnotatedText text, TokenRange sentence, ReportingLexicon lexicon)
    {
        for (int length = Math.Min(LongestFrame, sentence.Length - 3); length > 0; length--)
        {
            TokenRange cue = new(sentence.Start, sentence.Start + length);
            string words = text.Text[text.Words.SpanOf(cue)];
            if (lexicon.Preposition(words) is null)
            {
                continue;
            }

            for (int comma = cue.End + 1; comma < Math.Min(sentence.End - 2, cue.End + LongestSource); comma++)
            {
                if (text[comma].Form == ",")
                {
                    return new AttributionSpans(
                        [new TokenRange(cue.End, comma)],
                        [cue],
                        [ContentFrom(text, comma + 1, sentence.End)],
                        Confidence,
                        $"'{words}' names whose view follows");
                }
            }
        }

        return null;
    }

    private static TokenRange ContentFrom(AnnotatedText text, int first, int end)
    {
        while (end - 1 > first && text[end - 1].PartOfSpeech == PartOfSpeech.Punctuation)
        {
            end--;
        }

        return new TokenRange(first, end);
    }
}
