using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Training;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>The claims of some texts as tensors; each text's windows stand side by side.</summary>
internal sealed class ClaimBatch
{
    private readonly Batch _batch;
    private readonly Dictionary<PiecedDocument, List<int>> _windows = [];

    public ClaimBatch(IReadOnlyList<ClaimDocument> documents, int preferred)
    {
        Documents = documents;
        TrainingWindow[] windows = [.. documents.SelectMany(document => document.Text.Windows(preferred))];
        _batch = new Batch(windows);
        for (int window = 0; window < windows.Length; window++)
        {
            if (!_windows.TryGetValue(windows[window].Document, out List<int>? list))
            {
                _windows.Add(windows[window].Document, list = []);
            }

            list.Add(window);
        }
    }

    public IReadOnlyList<ClaimDocument> Documents { get; }

    public int WordCount => _batch.WordCount;

    /// <summary>One vector a word.</summary>
    public Tensor Words(TransformerNetwork transformer) => transformer.WordsOf(_batch);

    /// <summary>The numbers of all words of a document.</summary>
    public int[] Numbers(ClaimDocument document)
    {
        int[] numbers = new int[document.Text.Source.Words.Length];
        foreach (int window in _windows[document.Text])
        {
            for (int word = _batch.Windows[window].Start; word < _batch.Windows[window].End; word++)
            {
                numbers[word] = _batch.Number(window, word);
            }
        }

        return numbers;
    }

    /// <summary>The vectors of a text's claims.</summary>
    public static Tensor Claims(ClaimNetwork network, ClaimDocument document, ClaimPlace[] places, int[] numbers, Tensor words)
    {
        Tensor means = words.Means([.. places.Select(place => place.Words.Select(word => numbers[word]).ToArray())]);
        Tensor firsts = words.index_select(0, tensor(places.Select(place => (long)numbers[place.Words[0]]).ToArray()));
        int length = document.Text.Source.Words.Length;
        return network.Claims(
            means,
            firsts,
            tensor(places.Select(static place => place.Holder == 0 ? 0L : 1L).ToArray()),
            tensor(places.Select(place => (long)(place.Words[0] * ClaimLabels.PlaceCount / length)).ToArray()));
    }

    /// <summary>The scores of links between a text's claims.</summary>
    public static Tensor Links(ClaimNetwork network, ClaimPlace[] places, Tensor claims)
    {
        int count = places.Length;
        long[] distances = new long[count * count];
        long[] paragraphs = new long[count * count];
        long[] holders = new long[count * count];
        float[] self = new float[(count * count * ClaimLabels.LinkCount) + count];
        for (int from = 0; from < count; from++)
        {
            for (int to = 0; to < count; to++)
            {
                int pair = (from * count) + to;
                distances[pair] = DistanceBucket.Of(to - from);
                paragraphs[pair] = DistanceBucket.Of(places[to].Paragraph - places[from].Paragraph);
                holders[pair] = ClaimLabels.Holders(places[from].Holder, places[to].Holder);
            }

            int row = from * ((count * ClaimLabels.LinkCount) + 1);
            Array.Fill(self, -10000f, row + (from * ClaimLabels.LinkCount), ClaimLabels.LinkCount);
        }

        long[] size = [count, count];
        Tensor scores = network.Links(claims, tensor(distances, size), tensor(paragraphs, size), tensor(holders, size));
        return scores + tensor(self, [count, (count * ClaimLabels.LinkCount) + 1]);
    }

    /// <summary>The scores of what a text's denials and endorsements are about.</summary>
    public static Tensor Targets(ClaimNetwork network, ClaimDocument document, int[] numbers, Tensor words, Tensor claims)
    {
        Tensor cues = words.Means([.. document.Targets.Select(target => target.Cue.Select(word => numbers[word]).ToArray())]);
        Tensor contents = words.Means([.. document.Targets.Select(target => (target.Content.Length > 0 ? target.Content : target.Cue).Select(word => numbers[word]).ToArray())]);
        long[] distances = [.. document.Targets.SelectMany(target => document.Claims.Select(claim => (long)DistanceBucket.Of(Between(document.Claims, target.Cue[0], claim))))];
        return network.Targets(cat([cues, contents], 1), claims, tensor(distances, [document.Targets.Length, document.Claims.Length]));
    }

    // How many claims lie between: those that start between the cue and the claim.
    private static int Between(ClaimPlace[] claims, int cue, ClaimPlace claim) => claim.Words[0] < cue
        ? -claims.Count(other => other.Words[0] >= claim.Words[0] && other.Words[0] < cue)
        : claims.Count(other => other.Words[0] > cue && other.Words[0] <= claim.Words[0]);
}
