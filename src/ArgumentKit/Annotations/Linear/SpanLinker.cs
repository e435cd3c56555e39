using ArgumentKit.Learning;

namespace ArgumentKit.Annotations.Linear;

/// <summary>Gives each source and content to the cue that it most likely belongs to.</summary>
internal sealed class SpanLinker(SparseLinearModel model)
{
    // A source or content belongs to one of the nearest cues; further ones are never right and would cost quadratic time.
    internal const int CuesEachSide = 3;

    /// <summary>The cue (by index among the spans) of each span; -1 for cues and for spans without a cue near.</summary>
    public int[] Link(AnnotatedText text, IReadOnlyList<LabeledSpan> spans)
    {
        int[] cues = new int[spans.Count];
        Array.Fill(cues, -1);
        Span<ulong> features = stackalloc ulong[LinkFeatures.Capacity];
        Span<int> scores = stackalloc int[2];
        for (int index = 0; index < spans.Count; index++)
        {
            if (spans[index].Kind == AttributionRoleLabel.BeginCue)
            {
                continue;
            }

            int best = int.MinValue;
            foreach (int cue in Candidates(spans, index))
            {
                int count = LinkFeatures.Extract(text, spans, cue, index, features);
                model.Score(features[..count], scores);
                if (scores[1] - scores[0] > best)
                {
                    best = scores[1] - scores[0];
                    cues[index] = cue;
                }
            }
        }

        return cues;
    }

    internal static List<int> Candidates(IReadOnlyList<LabeledSpan> spans, int index)
    {
        List<int> candidates = [];
        foreach (int step in (ReadOnlySpan<int>)[-1, 1])
        {
            int found = 0;
            for (int other = index + step; other >= 0 && other < spans.Count && found < CuesEachSide && Math.Abs(other - index) < 12; other += step)
            {
                if (spans[other].Kind == AttributionRoleLabel.BeginCue)
                {
                    candidates.Add(other);
                    found++;
                }
            }
        }

        return candidates;
    }
}
