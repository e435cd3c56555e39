using System.Collections.Immutable;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Reads one window: its vectors first, then every layer off them.</summary>
internal sealed class WindowReader
{
    private const int Width = ReaderModel.Width;

    // More cues than this in one window of some 250 words are no text; it bounds the work on "said said said …".
    private const int MostCues = 96;

    private readonly ReaderModel _model;
    private readonly PiecedText _pieces;
    private readonly DocumentReading _reading;
    private readonly int _start;
    private readonly int _count;
    private readonly float[] _words;
    private readonly float[] _columns;

    public WindowReader(ReaderModel model, PiecedText pieces, int start, int end, DocumentReading reading)
    {
        _model = model;
        _pieces = pieces;
        _reading = reading;
        _start = start;
        _count = end - start;
        _words = Encode(start, end);
        _columns = new float[_count * model.Words.Outputs];
        model.Words.Apply(_words, _count, _columns);
    }

    /// <summary>Reads the window.</summary>
    /// <param name="withTrees">Whether tags and trees are wanted too; not where another parser gives them.</param>
    public void Read(bool withTrees)
    {
        for (int word = 0; word < _count; word++)
        {
            ReadOnlySpan<float> row = Columns(word);
            _reading.StartsUnit[_start + word] = row[WordLabels.Unit + 1] > row[WordLabels.Unit];
        }

        if (withTrees)
        {
            ReadTrees();
        }

        ReadAttributions();
        ReadMentions();
    }

    private float[] Encode(int start, int end)
    {
        (int[] pieces, byte[] shapes, int[] first) = _pieces.Cut(start, end);
        float[] vectors = new float[pieces.Length * Width];
        _model.Encoder.Encode(pieces, shapes, vectors);
        float[] words = new float[first.Length * Width];
        for (int word = 0; word < first.Length; word++)
        {
            vectors.AsSpan(first[word] * Width, Width).CopyTo(words.AsSpan(word * Width));
        }

        return words;
    }

    private ReadOnlySpan<float> Columns(int word) => _columns.AsSpan(word * _model.Words.Outputs, _model.Words.Outputs);

    private void ReadTrees()
    {
        int word = _start;
        while (word < _start + _count)
        {
            TokenRange sentence = _pieces.Words.WordsOf(_pieces.Words.SentenceOf(word));
            int end = Math.Min(sentence.End, _start + _count);
            ReadTree(word, end, sentence.Start);
            word = end;
        }
    }

    // A sentence that is longer than a window is read in parts; the later parts hang on the root of the first, as clauses side by side.
    private void ReadTree(int start, int end, int sentenceStart)
    {
        for (int word = start; word < end; word++)
        {
            _reading.Tags[word] = (short)Scores.Best(Columns(word - _start)[WordLabels.Tags..]);
        }

        int count = end - start;
        ReadOnlySpan<float> words = _words.AsSpan((start - _start) * Width, count * Width);
        int[] heads = new int[count];
        SpanningTree.Decode(_model.Arcs.Score(words, count), heads);
        Span<DependencyRelation> relations = _reading.Relations.AsSpan(start, count);
        _model.Relations.Name(words, heads, relations);
        for (int index = 0; index < count; index++)
        {
            _reading.Heads[start + index] = heads[index] < 0 ? -1 : start + heads[index];
            if (heads[index] < 0 && start > sentenceStart)
            {
                _reading.Heads[start + index] = Array.IndexOf(_reading.Heads, -1, sentenceStart, start - sentenceStart);
                relations[index] = DependencyRelation.Parataxis;
            }
        }
    }

    private void ReadMentions()
    {
        for (int word = 0; word < _count; word++)
        {
            int label = Scores.Best(Columns(word).Slice(WordLabels.Mention, WordLabels.MentionCount));
            if (label > 0)
            {
                MentionRow mention = new(_start + word, (SpeakerKind)(label - 1), new float[CoreferenceHead.Width], new float[CoreferenceHead.Width]);
                _model.Coreference.Prepare(_words.AsSpan(word * Width, Width), mention.Anaphor, mention.Antecedent);
                _reading.Mentions.Add(mention);
            }
        }
    }

    private void ReadAttributions()
    {
        float[] scores = new float[_count * 3];
        for (int word = 0; word < _count; word++)
        {
            Columns(word).Slice(WordLabels.Cue, 3).CopyTo(scores.AsSpan(word * 3));
        }

        byte[] labels = new byte[_count];
        BioDecoder.Decode(scores, 3, labels);
        float[]? prepared = null;
        foreach ((int start, int end) in BioDecoder.Runs(labels, begins: 1).Take(MostCues))
        {
            prepared ??= _model.Roles.Prepare(_words, _count);
            _reading.Attributions.Add(ReadAttribution(prepared, start, end, Confidence(scores, start, end)));
        }
    }

    // How sure each word of the cue is of its label; the least sure one counts.
    private static double Confidence(float[] scores, int start, int end)
    {
        double least = 1;
        for (int word = start; word < end; word++)
        {
            least = Math.Min(least, Scores.Probability(scores.AsSpan(word * 3, 3), word == start ? 1 : 2));
        }

        return least;
    }

    private AttributionSpans ReadAttribution(float[] prepared, int start, int end, double confidence)
    {
        Span<float> means = stackalloc float[2 * Width];
        FixedOrder.Mean(_words, [.. Enumerable.Range(start, end - start)], means[..Width]);
        float[] scores = new float[_count * RoleLabels.Count];
        _model.Roles.Score(prepared, _count, means[..Width], start, end - 1, scores);
        byte[] labels = new byte[_count];
        BioDecoder.Decode(scores, RoleLabels.Count, labels);
        ImmutableArray<TokenRange> source = Runs(labels, RoleLabels.BeginsSource);
        ImmutableArray<TokenRange> content = Runs(labels, RoleLabels.BeginsContent);
        int[] inside = [.. content.SelectMany(run => Enumerable.Range(run.Start - _start, run.Length))];
        FixedOrder.Mean(_words, inside.Length > 0 ? inside : [start], means[Width..]);
        float[] act = new float[ActLabels.Count];
        _model.Acts.Score(means, act);
        SpeechAct chosen = ActLabels.Acts[Scores.Best(act.AsSpan(0, ActLabels.Acts.Length))];
        return new AttributionSpans(source, [new TokenRange(_start + start, _start + end)], content, confidence, "encoder")
        {
            Act = chosen,
            IsNegated = act[ActLabels.Negated + 1] > act[ActLabels.Negated],
            Certainty = (Certainty)Scores.Best(act.AsSpan(ActLabels.Certainty, 3)),
        };
    }

    private ImmutableArray<TokenRange> Runs(byte[] labels, int begins) =>
        [.. BioDecoder.Runs(labels, begins).Select(run => new TokenRange(_start + run.Start, _start + run.End))];
}
