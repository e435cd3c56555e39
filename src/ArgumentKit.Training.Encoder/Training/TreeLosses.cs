using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What the sentences of a batch teach of arcs and relations; those that a window cuts teach nothing.</summary>
internal sealed class TreeLosses(HeadNetwork heads)
{
    public void Add(Batch batch, Tensor words, LossParts parts)
    {
        List<(int Window, int Start, int End)> sentences = [];
        for (int window = 0; window < batch.Windows.Count; window++)
        {
            TrainingWindow content = batch.Windows[window];
            int[] starts = content.Document.Source.Sentences;
            for (int index = 0; content.Document.Source.Syntax is not null && index + 1 < starts.Length; index++)
            {
                if (starts[index] >= content.Start && starts[index + 1] <= content.End && starts[index + 1] - starts[index] < 200)
                {
                    sentences.Add((window, starts[index], starts[index + 1]));
                }
            }
        }

        if (sentences.Count == 0)
        {
            return;
        }

        // Sentences of like length stand together, so that little is padded.
        sentences.Sort(static (left, right) => (left.End - left.Start).CompareTo(right.End - right.Start));
        List<Tensor> losses = [];
        List<long> dependents = [];
        List<long> headWords = [];
        List<float> roots = [];
        List<long> relations = [];
        foreach ((int Window, int Start, int End)[] group in sentences.Chunk(32))
        {
            int longest = group[^1].End - group[^1].Start;
            long[] index = new long[group.Length * longest];
            long[] gold = Labels.Blank(group.Length * longest);
            float[] mask = new float[group.Length * (longest + 1)];
            for (int row = 0; row < group.Length; row++)
            {
                (int window, int start, int end) = group[row];
                SyntaxLayer syntax = batch.Windows[window].Document.Source.Syntax!;
                Array.Fill(mask, -10000f, (row * (longest + 1)) + end - start, longest - (end - start));
                for (int word = start; word < end; word++)
                {
                    int place = (row * longest) + word - start;
                    bool isRoot = syntax.Heads[word] < 0;
                    index[place] = batch.Number(window, word);
                    gold[place] = isRoot ? longest : syntax.Heads[word] - start;
                    dependents.Add(index[place]);
                    headWords.Add(isRoot ? index[place] : batch.Number(window, syntax.Heads[word]));
                    roots.Add(isRoot ? 1 : 0);
                    relations.Add((long)syntax.Relations[word]);
                }
            }

            Tensor arcs = heads.Arcs(words.index_select(0, tensor(index)).view(group.Length, longest, -1));
            arcs = arcs + tensor(mask, [group.Length, 1, longest + 1]);
            losses.Add(nn.functional.cross_entropy(arcs.view(-1, longest + 1), tensor(gold), ignore_index: Labels.Ignored, reduction: nn.Reduction.Sum));
        }

        parts.Add("arc", 1, losses.Aggregate(static (sum, loss) => sum + loss) / dependents.Count);
        Tensor labels = heads.Labels(
            words.index_select(0, tensor(dependents.ToArray())),
            words.index_select(0, tensor(headWords.ToArray())),
            tensor(roots.ToArray()).unsqueeze(1));
        parts.Add("label", 1, nn.functional.cross_entropy(labels, tensor(relations.ToArray())));
    }
}
