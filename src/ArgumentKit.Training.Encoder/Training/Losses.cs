using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What a batch teaches each head; layers that a corpus does not annotate teach nothing.</summary>
internal sealed class Losses(HeadNetwork heads, Random random)
{
    private const int Ignored = -100;
    private const int MostCues = 160;

    private readonly List<(string Name, double Weight, Tensor Value)> _parts = [];

    /// <summary>The losses of the batch by head.</summary>
    public IReadOnlyList<(string Name, double Weight, Tensor Value)> Parts => _parts;

    /// <summary>The sum to be lowered.</summary>
    public Tensor Of(Batch batch, Tensor words)
    {
        _parts.Clear();
        Tensor columns = Products.Wide(heads.Word, words);
        AddWords(batch, columns);
        AddTrees(batch, words);
        AddAttributions(batch, words);
        AddMentions(batch, words);
        return _parts.Select(static part => part.Value * part.Weight).Aggregate(static (sum, part) => sum + part);
    }

    private void AddWords(Batch batch, Tensor columns)
    {
        long[] unit = Blank(batch.WordCount);
        long[] sentence = Blank(batch.WordCount);
        long[] cue = Blank(batch.WordCount);
        long[] mention = Blank(batch.WordCount);
        long[] tag = Blank(batch.WordCount);
        for (int window = 0; window < batch.Windows.Count; window++)
        {
            TrainingDocument document = batch.Windows[window].Document.Source;
            for (int word = batch.Windows[window].Start; word < batch.Windows[window].End; word++)
            {
                int number = batch.Number(window, word);
                unit[number] = document.UnitStarts is { } units ? (units[word] ? 1 : 0) : Ignored;
                tag[number] = document.Syntax?.Tags[word] ?? Ignored;
                sentence[number] = document.Syntax is null ? Ignored : 0;
                mention[number] = document.Mentions is { AreSpeakers: true } ? 0 : Ignored;
            }

            if (document.Syntax is not null)
            {
                foreach (int start in document.Sentences)
                {
                    Mark(sentence, batch.Number(window, start), 1);
                }
            }

            if (document.Mentions is { AreSpeakers: true } mentions)
            {
                foreach (MentionExample item in mentions.Items)
                {
                    Mark(mention, batch.Number(window, item.Head), item.Kind);
                }
            }

            if (document.Attributions is { } attributions)
            {
                MarkCues(batch, window, attributions, cue);
            }
        }

        AddClassified("unit", 0.5, columns, WordLabels.Unit, 2, unit);
        AddClassified("sentence", 0.3, columns, WordLabels.Sentence, 2, sentence);
        AddClassified("cue", 2, columns, WordLabels.Cue, 3, cue);
        AddClassified("mention", 0.5, columns, WordLabels.Mention, WordLabels.MentionCount, mention);
        AddClassified("tag", 1, columns, WordLabels.Tags, (int)columns.shape[1] - WordLabels.Tags, tag);
    }

    // Where only the outermost attributions are marked, nothing is known of cues inside a content.
    private static void MarkCues(Batch batch, int window, AttributionLayer attributions, long[] cue)
    {
        for (int number = batch.Offsets[window]; number < batch.Offsets[window + 1]; number++)
        {
            cue[number] = 0;
        }

        if (!attributions.IsComplete)
        {
            foreach (int word in attributions.Items.SelectMany(static item => item.Content))
            {
                Mark(cue, batch.Number(window, word), Ignored);
            }
        }

        foreach (AttributionExample item in attributions.Items)
        {
            for (int index = 0; index < item.Cue.Length; index++)
            {
                bool begins = index == 0 || item.Cue[index] != item.Cue[index - 1] + 1;
                Mark(cue, batch.Number(window, item.Cue[index]), begins ? 1 : 2);
            }
        }
    }

    private void AddTrees(Batch batch, Tensor words)
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
            long[] gold = Blank(group.Length * longest);
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
            losses.Add(nn.functional.cross_entropy(arcs.view(-1, longest + 1), tensor(gold), ignore_index: Ignored, reduction: nn.Reduction.Sum));
        }

        _parts.Add(("arc", 1, losses.Aggregate(static (sum, loss) => sum + loss) / dependents.Count));
        Tensor labels = heads.Labels(
            words.index_select(0, tensor(dependents.ToArray())),
            words.index_select(0, tensor(headWords.ToArray())),
            tensor(roots.ToArray()).unsqueeze(1));
        _parts.Add(("label", 1, nn.functional.cross_entropy(labels, tensor(relations.ToArray()))));
    }

    private void AddAttributions(Batch batch, Tensor words)
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
        AddRoles(batch, words, items, cues);
        AddActs(batch, words, items, cues);
    }

    private void AddRoles(Batch batch, Tensor words, List<(int Window, AttributionExample Item)> items, Tensor cues)
    {
        RoleRows rows = new(batch, [.. items.Select(static item => (item.Window, item.Item.Cue))]);
        long[] gold = Blank(items.Count * rows.Longest);
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
        Tensor loss = nn.functional.cross_entropy(scores.view(-1, RoleLabels.Count), tensor(gold), ignore_index: Ignored);
        _parts.Add(("role", 4, loss));
    }

    private void AddActs(Batch batch, Tensor words, List<(int Window, AttributionExample Item)> items, Tensor cues)
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
        AddClassified("act", 0.7, scores, 0, ActLabels.Acts.Length, [.. chosen.Select(index => (long)items[index].Item.Act)]);
        AddClassified("negated", 0.3, scores, ActLabels.Negated, 2, [.. chosen.Select(index => (long)items[index].Item.Negated)]);
        AddClassified("certainty", 0.3, scores, ActLabels.Certainty, 3, [.. chosen.Select(index => (long)items[index].Item.Certainty)]);
    }

    private void AddMentions(Batch batch, Tensor words)
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
            _parts.Add(("coreference", 0.3, losses.Aggregate(static (sum, loss) => sum + loss) / count));
        }
    }

    private void AddClassified(string name, double weight, Tensor columns, int first, int width, long[] gold)
    {
        if (gold.Any(static label => label >= 0))
        {
            Tensor scores = columns[.., first..(first + width)];
            _parts.Add((name, weight, nn.functional.cross_entropy(scores, tensor(gold), ignore_index: Ignored)));
        }
    }

    private static void Mark(long[] labels, int number, long label)
    {
        if (number >= 0)
        {
            labels[number] = label;
        }
    }

    private static long[] Blank(int count)
    {
        long[] labels = new long[count];
        Array.Fill(labels, Ignored);
        return labels;
    }
}
