using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What the network reads in a document, for the figures printed after each pass.</summary>
internal sealed class Reading
{
    private Reading(int count)
    {
        Tags = new int[count];
        UnitStarts = new bool[count];
        Heads = new int[count];
        Relations = new int[count];
    }

    public int[] Tags { get; }

    public bool[] UnitStarts { get; }

    /// <summary>Counted in the document; -1 for a root.</summary>
    public int[] Heads { get; }

    public int[] Relations { get; }

    public List<AttributionExample> Attributions { get; } = [];

    /// <summary>Reads a document.</summary>
    public static Reading Of(ReaderNetwork network, PiecedDocument document)
    {
        Reading reading = new(document.Source.Words.Length);
        foreach (TrainingWindow[] windows in document.Windows(WindowPlanner.Preferred).Chunk(8))
        {
            using IDisposable scope = NewDisposeScope();
            Batch batch = new(windows);
            Tensor words = network.Transformer.WordsOf(batch);
            float[] columns = Products.Wide(network.Heads.Word, words).data<float>().ToArray();
            int width = columns.Length / batch.WordCount;
            for (int window = 0; window < windows.Length; window++)
            {
                for (int word = windows[window].Start; word < windows[window].End; word++)
                {
                    ReadOnlySpan<float> row = columns.AsSpan(batch.Number(window, word) * width, width);
                    reading.Tags[word] = Scores.Best(row[WordLabels.Tags..]);
                    reading.UnitStarts[word] = row[WordLabels.Unit + 1] > row[WordLabels.Unit];
                }

                if (document.Source.Syntax is not null)
                {
                    reading.ReadTrees(network, batch, window, words);
                }

                if (document.Source.Attributions is not null)
                {
                    reading.ReadAttributions(network, batch, window, words, columns);
                }
            }
        }

        return reading;
    }

    private void ReadTrees(ReaderNetwork network, Batch batch, int window, Tensor words)
    {
        int[] sentences = batch.Windows[window].Document.Source.Sentences;
        for (int index = 0; index + 1 < sentences.Length; index++)
        {
            int start = sentences[index];
            int count = sentences[index + 1] - start;
            if (batch.Number(window, start) < 0 || batch.Number(window, start + count - 1) < 0)
            {
                continue;
            }

            Tensor own = words.narrow(0, batch.Number(window, start), count);
            float[] flat = network.Heads.Arcs(own.unsqueeze(0)).data<float>().ToArray();
            float[,] scores = new float[count, count + 1];
            Buffer.BlockCopy(flat, 0, scores, 0, flat.Length * sizeof(float));
            int[] heads = new int[count];
            SpanningTree.Decode(scores, heads);
            Tensor headWords = own.index_select(0, tensor(heads.Select(static head => (long)Math.Max(0, head)).ToArray()));
            float[] labels = network.Heads.Labels(own, headWords, tensor(heads.Select(static head => head < 0 ? 1f : 0).ToArray()).unsqueeze(1)).data<float>().ToArray();
            int width = labels.Length / count;
            for (int word = 0; word < count; word++)
            {
                Heads[start + word] = heads[word] < 0 ? -1 : start + heads[word];
                Relations[start + word] = Scores.Best(labels.AsSpan(word * width, width));
            }
        }
    }

    private void ReadAttributions(ReaderNetwork network, Batch batch, int window, Tensor words, float[] columns)
    {
        int start = batch.Windows[window].Start;
        int count = batch.Windows[window].End - start;
        int width = columns.Length / batch.WordCount;
        float[] scores = new float[count * 3];
        for (int word = 0; word < count; word++)
        {
            columns.AsSpan((batch.Number(window, start + word) * width) + WordLabels.Cue, 3).CopyTo(scores.AsSpan(word * 3));
        }

        byte[] labels = new byte[count];
        BioDecoder.Decode(scores, 3, labels);
        List<int[]> cues = [.. BioDecoder.Runs(labels, begins: 1).Select(run => Enumerable.Range(start + run.Start, run.End - run.Start).ToArray())];
        if (cues.Count == 0)
        {
            return;
        }

        Tensor cueVectors = words.Means([.. cues.Select(cue => cue.Select(word => batch.Number(window, word)).ToArray())]);
        RoleRows rows = new(batch, [.. cues.Select(cue => (window, cue))]);
        float[] roles = network.Heads.Roles(words, cueVectors, rows.WordOf, rows.Distances, rows.Inside).data<float>().ToArray();
        for (int row = 0; row < cues.Count; row++)
        {
            BioDecoder.Decode(roles.AsSpan(row * rows.Longest * RoleLabels.Count, count * RoleLabels.Count), RoleLabels.Count, labels);
            int[] source = [.. Enumerable.Range(0, count).Where(word => labels[word] is RoleLabels.BeginsSource or RoleLabels.InsideSource).Select(word => start + word)];
            int[] content = [.. Enumerable.Range(0, count).Where(word => labels[word] is RoleLabels.BeginsContent or RoleLabels.InsideContent).Select(word => start + word)];
            int[] inside = content.Length > 0 ? [.. content.Select(word => batch.Number(window, word))] : [batch.Number(window, cues[row][0])];
            float[] act = network.Heads.Acts(cueVectors.narrow(0, row, 1), words.Means([inside])).data<float>().ToArray();
            Attributions.Add(new AttributionExample(
                source, cues[row], content, Scores.Best(act.AsSpan(0, ActLabels.Acts.Length)), Scores.Best(act.AsSpan(ActLabels.Negated, 2)), Scores.Best(act.AsSpan(ActLabels.Certainty, 3))));
        }
    }
}
