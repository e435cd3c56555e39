using ArgumentKit.Annotations.Encoder;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>For each cue the words of its window, as the head of sources and contents takes them.</summary>
internal sealed class RoleRows
{
    public RoleRows(Batch batch, IReadOnlyList<(int Window, int[] Cue)> cues)
    {
        Longest = cues.Max(cue => batch.Offsets[cue.Window + 1] - batch.Offsets[cue.Window]);
        long[] wordOf = new long[cues.Count * Longest];
        long[] distances = new long[cues.Count * Longest];
        float[] inside = new float[cues.Count * Longest];
        for (int row = 0; row < cues.Count; row++)
        {
            (int window, int[] cue) = cues[row];
            int offset = batch.Offsets[window];
            int first = batch.Number(window, cue[0]) - offset;
            int last = batch.Number(window, cue[^1]) - offset;
            for (int word = 0; word < batch.Offsets[window + 1] - offset; word++)
            {
                int place = (row * Longest) + word;
                wordOf[place] = offset + word;
                distances[place] = DistanceBucket.Of(word < first ? word - first : word > last ? word - last : 0);
                inside[place] = 1;
            }
        }

        WordOf = tensor(wordOf);
        Distances = tensor(distances);
        Inside = tensor(inside, [cues.Count, Longest, 1]);
    }

    public int Longest { get; }

    public Tensor WordOf { get; }

    public Tensor Distances { get; }

    public Tensor Inside { get; }
}
