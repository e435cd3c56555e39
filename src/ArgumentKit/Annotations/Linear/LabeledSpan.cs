using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>A source, cue or content as the tagger sees it.</summary>
/// <param name="Kind">The label that begins it: <see cref="AttributionRoleLabel.BeginSource"/>, -Cue or -Content.</param>
/// <param name="Words">Its words.</param>
internal readonly record struct LabeledSpan(AttributionRoleLabel Kind, TokenRange Words)
{
    /// <summary>Its first word, counted over the whole text.</summary>
    public int First => Words.Start;

    /// <summary>Behind its last word.</summary>
    public int End => Words.End;

    /// <summary>Reads the spans off a sequence of labels.</summary>
    public static List<LabeledSpan> Read(ReadOnlySpan<byte> labels)
    {
        List<LabeledSpan> spans = [];
        for (int index = 0; index < labels.Length; index++)
        {
            AttributionRoleLabel label = (AttributionRoleLabel)labels[index];
            if (label is not (AttributionRoleLabel.BeginSource or AttributionRoleLabel.BeginCue or AttributionRoleLabel.BeginContent))
            {
                continue;
            }

            int end = index + 1;
            while (end < labels.Length && labels[end] == (byte)label + 1)
            {
                end++;
            }

            spans.Add(new LabeledSpan(label, new TokenRange(index, end)));
        }

        return spans;
    }
}
