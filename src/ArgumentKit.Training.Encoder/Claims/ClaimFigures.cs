using System.Globalization;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>Figures on the development part, with gold claims: links at several thresholds, targets, kinds, main claims; and words in claims.</summary>
internal static class ClaimFigures
{
    private static readonly double[] Thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4];

    public static string Print(ClaimNetwork network, ClaimDocument[] documents)
    {
        using IDisposable none = no_grad();
        network.eval();
        Dictionary<double, (int Gold, int Predicted, int Right, int RightPair)> links = Thresholds.ToDictionary(static threshold => threshold, static _ => default((int, int, int, int)));
        int kinds = 0, kindsRight = 0, mains = 0, mainsRight = 0, found = 0, spans = 0, predicted = 0, targets = 0, targetsRight = 0, empty = 0, emptyRight = 0, same = 0, sameRight = 0, samePredicted = 0;
        foreach (ClaimDocument document in documents)
        {
            using IDisposable scope = NewDisposeScope();
            ClaimBatch batch = new([document], 480);
            int[] numbers = batch.Numbers(document);
            Tensor words = batch.Words(network.Transformer);
            Tensor claims = ClaimBatch.Claims(network, document, document.Claims, numbers, words);
            int count = document.Claims.Length;
            float[] kindScores = network.Kind.call(claims).data<float>().ToArray();
            float[] mainScores = network.Main.call(claims).data<float>().ToArray();
            for (int claim = 0; claim < count; claim++)
            {
                kinds++;
                kindsRight += Scores.Best(kindScores.AsSpan(claim * 3, 3)) == document.Claims[claim].Kind ? 1 : 0;
            }

            mains += document.Claims.Any(static claim => claim.IsMain) ? 1 : 0;
            mainsRight += document.Claims[Scores.Best(mainScores)].IsMain ? 1 : 0;
            float[] probabilities = nn.functional.softmax(ClaimBatch.Links(network, document.Claims, claims), 1).data<float>().ToArray();
            int width = (count * ClaimLabels.LinkCount) + 1;
            HashSet<(int, int, int)> gold = [.. document.Links.Where(static link => link.Type != ClaimLabels.Repeats).Select(link => Reduce(document, link.From, link.To, link.Type))];
            HashSet<(int, int)> goldSame = [.. document.Links.Where(static link => link.Type == ClaimLabels.Repeats).Select(static link => (link.From, link.To))];
            same += goldSame.Count;
            foreach (double threshold in Thresholds)
            {
                HashSet<(int, int, int)> chosen = [];
                for (int from = 0; from < count; from++)
                {
                    for (int to = 0; to < count; to++)
                    {
                        for (int type = 0; type < ClaimLabels.LinkCount; type++)
                        {
                            if (probabilities[(from * width) + (to * ClaimLabels.LinkCount) + type] > threshold)
                            {
                                if (type != ClaimLabels.Repeats)
                                {
                                    chosen.Add(Reduce(document, from, to, type));
                                }
                                else if (threshold == 0.2)
                                {
                                    samePredicted++;
                                    sameRight += goldSame.Contains((from, to)) ? 1 : 0;
                                }
                            }
                        }
                    }
                }

                (int g, int p, int r, int rp) = links[threshold];
                links[threshold] = (
                    g + gold.Count,
                    p + chosen.Count,
                    r + chosen.Count(gold.Contains),
                    rp + chosen.Select(static link => (Math.Min(link.Item1, link.Item2), Math.Max(link.Item1, link.Item2))).Distinct()
                        .Count(pair => gold.Any(link => pair == (Math.Min(link.Item1, link.Item2), Math.Max(link.Item1, link.Item2)))));
            }

            if (document.Targets.Length > 0)
            {
                float[] targetScores = ClaimBatch.Targets(network, document, numbers, words, claims).data<float>().ToArray();
                for (int row = 0; row < document.Targets.Length; row++)
                {
                    int best = Scores.Best(targetScores.AsSpan(row * (count + 1), count + 1));
                    int[] meant = document.Targets[row].Places;
                    targets += meant.Length > 0 ? 1 : 0;
                    targetsRight += meant.Contains(best) ? 1 : 0;
                    empty += meant.Length == 0 ? 1 : 0;
                    emptyRight += meant.Length == 0 && best == count ? 1 : 0;
                }
            }

            List<HashSet<int>> pieces = Read(network, numbers, words);
            predicted += pieces.Count;
            spans += count;
            found += document.Claims.Count(claim => pieces.Any(piece => piece.Intersect(claim.Words).Count() * 2 >= Math.Max(piece.Count, claim.Words.Length)));
        }

        string Percent(double part, double whole) => (100 * part / Math.Max(1, whole)).ToString("F1", CultureInfo.InvariantCulture);
        string sweep = string.Join(' ', links.Select(item => string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Key}: {Percent(2 * item.Value.Right, item.Value.Gold + item.Value.Predicted)}/{Percent(2 * item.Value.RightPair, item.Value.Gold + item.Value.Predicted)} (P {Percent(item.Value.Right, item.Value.Predicted)})")));
        return $"links F1/pair {sweep} | same P {Percent(sameRight, samePredicted)} R {Percent(sameRight, same)} | kind {Percent(kindsRight, kinds)} main {Percent(mainsRight, mains)} target {Percent(targetsRight, targets)} none {Percent(emptyRight, empty)} | spans found {Percent(found, spans)} of {spans}, predicted {predicted}";
    }

    private static (int From, int To, int Type) Reduce(ClaimDocument document, int from, int to, int type) =>
        (document.Claims[from].Claim, document.Claims[to].Claim, type == ClaimLabels.Undercuts ? ClaimLabels.Attacks : type);

    private static List<HashSet<int>> Read(ClaimNetwork network, int[] numbers, Tensor words)
    {
        float[] scores = Products.Wide(network.Word, words).index_select(0, tensor(numbers.Select(static number => (long)number).ToArray())).data<float>().ToArray();
        byte[] labels = new byte[numbers.Length];
        BioDecoder.Decode(scores, ClaimLabels.WordCount, labels);
        List<HashSet<int>> pieces = [];
        for (int word = 0; word < labels.Length; word++)
        {
            if (labels[word] == ClaimLabels.Begins || (labels[word] == ClaimLabels.Resumes && pieces.Count == 0))
            {
                pieces.Add([]);
            }

            if (labels[word] != 0)
            {
                pieces[^1].Add(word);
            }
        }

        return pieces;
    }
}
