using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What the cues of a batch teach of their sources, contents and acts.</summary>
internal sealed class AttributionLosses(HeadNetwork heads, Random random)
{
    private const int MostCues = 160;

    public void Add(Batch batch, Tensor words, LossParts parts)
    {
        List<(int Window, AttributionExample Item)> items = [];
        for (int window = 0; window < batch.Windows.Count; window++)
        {
            items.AddRange((batch.Windows[window].Document.Source.Attributions?.Items ?? [])
                .Where(item => item.Cue.Length > 0 && batch.Number(window, item.Cue[0]) >= 0 && batch.Number(window, item.Cue[^1]) >= 0)
                .Select(item => (window, item)));
        }

        if (items.Count == 0)
        {
            return;
        }

        if (items.Count > MostCues)
        {
            items = [.. random.GetItems(items.ToArray(), MostCues)];
        }

        Tensor cues = words.Means(items.Select(pair => pair.Item.Cue.Select(word => batch.Number(pair.Window, word)).ToArray()).ToArray());
        AddRoles(batch, words, items, cues, parts);
        AddActs(batch, words, items, cues, parts);
    }

    private void AddRoles(Batch batch, Tensor words, List<(int Window, AttributionExample Item)> items, Tensor cues, LossParts parts)
    {
        RoleRows rows = new(batch, [.. items.Select(static item => (item.Window, item.Item.Cue))]);
        long[] gold = Labels.Blank(items.Count * rows.Longest);
        for (int row = 0; row < items.Count; row++)
        {
            (int window, AttributionExample item) = items[row];
            int offset = batch.Offsets[window];
            Array.Fill(gold, RoleLabels.Outside, row * rows.Longest, batch.Offsets[window + 1] - offset);
            Put(item.Source, RoleLabels.BeginsSource);
            Put(item.Content, RoleLabels.BeginsContent);

            void Put(int[] span, int begins)
            {
                for (int index = 0; index < span.Length; index++)
                {
                    int number = batch.Number(window, span[index]);
                    if (number >= 0)
                    {
                        bool isFirst = index == 0 || span[index] != span[index - 1] + 1;
                        gold[(row * rows.Longest) + number - offset] = isFirst ? begins : begins + 1;
                    }
                }
            }
        }

        Tensor scores = heads.Roles(words, cues, rows.WordOf, rows.Distances, rows.Inside);
        Tensor loss = nn.functional.cross_entropy(scores.view(-1, RoleLabels.Count), tensor(gold), ignore_index: Labels.Ignored);
        parts.Add("role", 4, loss);
    }

    private void AddActs(Batch batch, Tensor words, List<(int Window, AttributionExample Item)> items, Tensor cues, LossParts parts)
    {
        int[] chosen = [.. items.Index().Where(static pair => pair.Item.Item.Act >= 0).Select(static pair => pair.Index)];
        if (chosen.Length == 0)
        {
            return;
        }

        Tensor contents = words.Means([.. chosen.Select(index =>
        {
            int[] inside = [.. items[index].Item.Content.Select(word => batch.Number(items[index].Window, word)).Where(static number => number >= 0)];
            return inside.Length > 0 ? inside : [batch.Number(items[index].Window, items[index].Item.Cue[0])];
        })]);
        Tensor scores = heads.Acts(cues.index_select(0, tensor(chosen.Select(static index => (long)index).ToArray())), contents);
        parts.Classify("act", 0.7, scores, 0, ActLabels.Acts.Length, [.. chosen.Select(index => (long)items[index].Item.Act)]);
        parts.Classify("negated", 0.3, scores, ActLabels.Negated, 2, [.. chosen.Select(index => (long)items[index].Item.Negated)]);
        parts.Classify("certainty", 0.3, scores, ActLabels.Certainty, 3, [.. chosen.Select(index => (long)items[index].Item.Certainty)]);
    }
}
