using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What the mentions of a window teach of who is whom.</summary>
internal sealed class MentionLosses(HeadNetwork heads)
{
    public void Add(Batch batch, Tensor words, LossParts parts)
    {
        List<Tensor> losses = [];
        int count = 0;
        for (int window = 0; window < batch.Windows.Count; window++)
        {
            MentionExample[] items = [.. (batch.Windows[window].Document.Source.Mentions?.Items ?? []).Where(item => batch.Number(window, item.Head) >= 0)];
            if (items.Length < 2)
            {
                continue;
            }

            long[] numbers = [.. items.Select(item => (long)batch.Number(window, item.Head))];
            long[] distances = new long[items.Length * items.Length];
            bool[] possible = new bool[items.Length * (items.Length + 1)];
            bool[] right = new bool[items.Length * (items.Length + 1)];
            for (int later = 0; later < items.Length; later++)
            {
                int row = later * (items.Length + 1);
                bool isNew = true;
                for (int earlier = 0; earlier < later; earlier++)
                {
                    distances[(later * items.Length) + earlier] = DistanceBucket.Of(later - earlier);
                    possible[row + earlier] = true;
                    right[row + earlier] = items[earlier].Entity == items[later].Entity;
                    isNew &= !right[row + earlier];
                }

                possible[row + items.Length] = true;
                right[row + items.Length] = isNew;
            }

            long[] size = [items.Length, items.Length + 1];
            Tensor scores = heads.Antecedents(words.index_select(0, tensor(numbers)), tensor(distances, [items.Length, items.Length]));
            scores = cat([scores, zeros(items.Length, 1)], 1);
            Tensor all = scores.masked_fill(tensor(possible, size).logical_not(), -10000).logsumexp(1);
            Tensor gold = scores.masked_fill(tensor(right, size).logical_not(), -10000).logsumexp(1);
            losses.Add((all - gold).sum());
            count += items.Length;
        }

        if (count > 0)
        {
            parts.Add("coreference", 0.3, losses.Aggregate(static (sum, loss) => sum + loss) / count);
        }
    }
}
