using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>What a batch teaches of each word by itself: units, sentences, cues, mentions, tags.</summary>
internal sealed class WordLosses(HeadNetwork heads)
{
    public void Add(Batch batch, Tensor words, LossParts parts)
    {
        Tensor columns = Products.Wide(heads.Word, words);
        long[] unit = Labels.Blank(batch.WordCount);
        long[] sentence = Labels.Blank(batch.WordCount);
        long[] cue = Labels.Blank(batch.WordCount);
        long[] mention = Labels.Blank(batch.WordCount);
        long[] tag = Labels.Blank(batch.WordCount);
        for (int window = 0; window < batch.Windows.Count; window++)
        {
            TrainingDocument document = batch.Windows[window].Document.Source;
            for (int word = batch.Windows[window].Start; word < batch.Windows[window].End; word++)
            {
                int number = batch.Number(window, word);
                unit[number] = document.UnitStarts is { } units ? (units[word] ? 1 : 0) : Labels.Ignored;
                tag[number] = document.Syntax?.Tags[word] ?? Labels.Ignored;
                sentence[number] = document.Syntax is null ? Labels.Ignored : 0;
                mention[number] = document.Mentions is { AreSpeakers: true } ? 0 : Labels.Ignored;
            }

            if (document.Syntax is not null)
            {
                foreach (int start in document.Sentences)
                {
                    Labels.Mark(sentence, batch.Number(window, start), 1);
                }
            }

            if (document.Mentions is { AreSpeakers: true } mentions)
            {
                foreach (MentionExample item in mentions.Items)
                {
                    Labels.Mark(mention, batch.Number(window, item.Head), item.Kind);
                }
            }

            if (document.Attributions is { } attributions)
            {
                MarkCues(batch, window, attributions, cue);
            }
        }

        parts.Classify("unit", 0.5, columns, WordLabels.Unit, 2, unit);
        parts.Classify("sentence", 0.3, columns, WordLabels.Sentence, 2, sentence);
        parts.Classify("cue", 2, columns, WordLabels.Cue, 3, cue);
        parts.Classify("mention", 0.5, columns, WordLabels.Mention, WordLabels.MentionCount, mention);
        parts.Classify("tag", 1, columns, WordLabels.Tags, (int)columns.shape[1] - WordLabels.Tags, tag);
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
                Labels.Mark(cue, batch.Number(window, word), Labels.Ignored);
            }
        }

        foreach (AttributionExample item in attributions.Items)
        {
            for (int index = 0; index < item.Cue.Length; index++)
            {
                bool begins = index == 0 || item.Cue[index] != item.Cue[index - 1] + 1;
                Labels.Mark(cue, batch.Number(window, item.Cue[index]), begins ? 1 : 2);
            }
        }
    }
}
