using System.Globalization;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>The figures of a pass on the development parts, with the words and sentences of the corpus; the library's own evaluation starts from raw text.</summary>
internal static class DevelopmentFigures
{
    public static string Print(ReaderNetwork network, string name, IReadOnlyList<PiecedDocument> documents)
    {
        using IDisposable none = no_grad();
        network.eval();
        int words = 0, tags = 0, attached = 0, labelled = 0;
        Tally units = new(), sources = new(), cues = new(), contents = new(), whole = new();
        int acts = 0, actsRight = 0;
        foreach (PiecedDocument document in documents)
        {
            Reading reading = Reading.Of(network, document);
            if (document.Source.Syntax is { } syntax)
            {
                for (int word = 0; word < syntax.Heads.Length; word++)
                {
                    words++;
                    tags += reading.Tags[word] == syntax.Tags[word] ? 1 : 0;
                    bool isAttached = reading.Heads[word] == syntax.Heads[word];
                    attached += isAttached ? 1 : 0;
                    labelled += isAttached && reading.Relations[word] == (int)syntax.Relations[word] ? 1 : 0;
                }
            }

            if (document.Source.UnitStarts is { } starts)
            {
                units.Add(Indexes(starts), Indexes(reading.UnitStarts));
            }

            if (document.Source.Attributions is { } layer)
            {
                AttributionExample[] predicted = layer.IsComplete ? [.. reading.Attributions] : Outermost(reading.Attributions);
                sources.Add(Spans(layer.Items, static item => item.Source), Spans(predicted, static item => item.Source));
                cues.Add(Spans(layer.Items, static item => item.Cue), Spans(predicted, static item => item.Cue));
                contents.Add(Spans(layer.Items, static item => item.Content), Spans(predicted, static item => item.Content));
                whole.Add(layer.Items.Select(Whole), predicted.Select(Whole));
                foreach (AttributionExample gold in layer.Items.Where(static item => item.Act >= 0))
                {
                    AttributionExample? found = predicted.FirstOrDefault(item => item.Cue.Intersect(gold.Cue).Any());
                    acts += found is null ? 0 : 1;
                    actsRight += found?.Act == gold.Act ? 1 : 0;
                }
            }
        }

        string trees = words == 0 ? "" : $"tags {Percent(tags, words)} UAS {Percent(attached, words)} LAS {Percent(labelled, words)} units {units} ";
        string attributions = cues.IsEmpty ? "" : $"source {sources} cue {cues} content {contents} whole {whole} ";
        return $"{name}: {trees}{attributions}{(acts == 0 ? "" : $"act of found {Percent(actsRight, acts)}")}";
    }

    private static IEnumerable<string> Indexes(bool[] starts) => starts.Index().Where(static pair => pair.Item).Select(static pair => Number(pair.Index));

    private static IEnumerable<string> Spans(IEnumerable<AttributionExample> items, Func<AttributionExample, int[]> part) =>
        items.Select(part).Where(static words => words.Length > 0).Select(Key);

    private static string Whole(AttributionExample item) => $"{Key(item.Source)}/{Key(item.Cue)}/{Key(item.Content)}";

    private static string Key(int[] words) => string.Join(',', words.Select(Number));

    private static AttributionExample[] Outermost(List<AttributionExample> all) =>
        [.. all.Where(item => !all.Any(other => other != item && item.Cue.All(word => other.Content.Contains(word))))];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);

    private sealed class Tally
    {
        private int _gold;
        private int _predicted;
        private int _right;

        public bool IsEmpty => _gold == 0;

        public void Add(IEnumerable<string> gold, IEnumerable<string> predicted)
        {
            List<string> left = [.. gold];
            _gold += left.Count;
            foreach (string item in predicted)
            {
                _predicted++;
                _right += left.Remove(item) ? 1 : 0;
            }
        }

        public override string ToString() => Percent(2 * _right, Math.Max(1, _gold + _predicted));
    }
}
