using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Training;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>Fine-tunes the claim encoder with its heads.</summary>
internal sealed class ClaimTraining(ClaimNetwork network, ClaimDocument[] training, ClaimDocument[] development, TrainingPlan plan, TextWriter log)
{
    private const int DocumentsPerBatch = 6;

    public void Run() => new FineTuning(network, network.Transformer, network.HeadParameters, plan, log).Run(
        Batches, Losses, () => [ClaimFigures.Print(network, development)]);

    private List<ClaimBatch> Batches(Random random)
    {
        ClaimDocument[] order = [.. training];
        random.Shuffle(order);
        return [.. order.Chunk(DocumentsPerBatch).Select(documents => new ClaimBatch(documents, random.Next(300, 480)))];
    }

    private LossParts Losses(ClaimBatch batch)
    {
        Tensor words = batch.Words(network.Transformer);
        LossParts parts = new();
        List<Tensor> kinds = [], mains = [], links = [], targets = [];
        long[] labels = Labels.Blank(batch.WordCount);
        foreach (ClaimDocument document in batch.Documents)
        {
            int[] numbers = batch.Numbers(document);
            Mark(document, numbers, labels);
            Tensor claims = ClaimBatch.Claims(network, document, document.Claims, numbers, words);
            kinds.Add(nn.functional.cross_entropy(network.Kind.call(claims), tensor(document.Claims.Select(static claim => (long)claim.Kind).ToArray())));
            links.Add(Soft(ClaimBatch.Links(network, document.Claims, claims), LinkShares(document)));
            if (document.Claims.Any(static claim => claim.IsMain))
            {
                float[] shares = Share([.. document.Claims.Select(static claim => claim.IsMain ? 1f : 0)]);
                mains.Add(Soft(network.Main.call(claims).t(), shares));
            }

            if (document.Targets.Length > 0)
            {
                targets.Add(Soft(ClaimBatch.Targets(network, document, numbers, words, claims), TargetShares(document)));
            }
        }

        parts.Classify("word", 1.5, Products.Wide(network.Word, words), 0, ClaimLabels.WordCount, labels);
        parts.AddMean("kind", 0.3, kinds);
        parts.AddMean("main", 0.3, mains);
        parts.AddMean("link", 1, links);
        parts.AddMean("target", 0.4, targets);
        return parts;
    }

    private static void Mark(ClaimDocument document, int[] numbers, long[] labels)
    {
        foreach (int number in numbers)
        {
            labels[number] = 0;
        }

        // Where claims nest, the inner one is marked over the outer.
        foreach (ClaimPlace claim in document.Claims.OrderByDescending(static claim => claim.Words.Length))
        {
            bool isRest = false;
            for (int index = 0; index < claim.Words.Length; index++)
            {
                bool begins = claim.Runs.Contains(claim.Words[index]);
                isRest |= begins && index > 0;
                labels[numbers[claim.Words[index]]] = (begins, isRest) switch
                {
                    (true, false) => ClaimLabels.Begins,
                    (true, true) => ClaimLabels.Resumes,
                    (false, false) => ClaimLabels.Inside,
                    _ => ClaimLabels.InsideRest,
                };
            }
        }
    }

    private static float[] LinkShares(ClaimDocument document)
    {
        int width = (document.Claims.Length * ClaimLabels.LinkCount) + 1;
        float[] shares = new float[document.Claims.Length * width];
        foreach (ClaimLink link in document.Links.Where(static link => link.From != link.To))
        {
            shares[(link.From * width) + (link.To * ClaimLabels.LinkCount) + link.Type] = 1;
        }

        for (int row = 0; row < document.Claims.Length; row++)
        {
            Span<float> own = shares.AsSpan(row * width, width);
            own[^1] = own.IndexOfAnyExcept(0f) < 0 ? 1 : 0;
            Share(own).CopyTo(own);
        }

        return shares;
    }

    private static float[] TargetShares(ClaimDocument document)
    {
        int width = document.Claims.Length + 1;
        float[] shares = new float[document.Targets.Length * width];
        for (int row = 0; row < document.Targets.Length; row++)
        {
            Span<float> own = shares.AsSpan(row * width, width);
            foreach (int place in document.Targets[row].Places)
            {
                own[place] = 1;
            }

            own[^1] = document.Targets[row].Places.Length == 0 ? 1 : 0;
            Share(own).CopyTo(own);
        }

        return shares;
    }

    private static float[] Share(ReadOnlySpan<float> values)
    {
        float sum = 0;
        foreach (float value in values)
        {
            sum += value;
        }

        float[] shares = values.ToArray();
        for (int index = 0; index < shares.Length; index++)
        {
            shares[index] /= sum;
        }

        return shares;
    }

    private static Tensor Soft(Tensor scores, float[] shares) =>
        -(nn.functional.log_softmax(scores, 1) * tensor(shares, scores.shape)).sum(1).mean();
}
