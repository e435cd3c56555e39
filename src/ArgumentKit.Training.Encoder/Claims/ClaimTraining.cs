using System.Diagnostics;
using System.Globalization;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Training.Encoder.Network;
using ArgumentKit.Training.Encoder.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>Fine-tunes the claim encoder with its heads; a checkpoint after each pass, and a run that was cut off goes on behind it.</summary>
internal sealed class ClaimTraining(ClaimNetwork network, ClaimDocument[] training, ClaimDocument[] development, TrainingPlan plan, TextWriter log)
{
    private const int Ignored = -100;
    private const int DocumentsPerBatch = 6;
    private const double Warmup = 0.06;

    public void Run()
    {
        AdamW encoder = optim.AdamW(network.Transformer.parameters(), plan.EncoderRate, weight_decay: 0.01);
        AdamW heads = optim.AdamW(network.HeadParameters, plan.HeadRate, weight_decay: 0.01);
        int first = 0;
        if (File.Exists(plan.Checkpoint))
        {
            network.load(plan.Checkpoint);
            first = int.Parse(File.ReadAllText(plan.Checkpoint + ".pass"), CultureInfo.InvariantCulture);
        }

        Stopwatch watch = Stopwatch.StartNew();
        for (int pass = first; pass < plan.Passes; pass++)
        {
            Random random = new(plan.Seed + (1000 * pass));
            ClaimDocument[] order = [.. training];
            random.Shuffle(order);
            ClaimDocument[][] batches = [.. order.Chunk(DocumentsPerBatch)];
            Dictionary<string, (double Sum, int Count)> sums = [];
            network.train();
            for (int step = 0; step < batches.Length; step++)
            {
                double done = (pass + ((double)step / batches.Length)) / plan.Passes;
                double rate = done < Warmup ? done / Warmup : (1 - done) / (1 - Warmup);
                foreach (var group in encoder.ParamGroups)
                {
                    group.LearningRate = plan.EncoderRate * rate;
                }

                foreach (var group in heads.ParamGroups)
                {
                    group.LearningRate = plan.HeadRate * rate;
                }

                Step(new ClaimBatch(batches[step], random.Next(300, 480)), encoder, heads, sums);
            }

            string parts = string.Join(' ', sums.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Sum / pair.Value.Count:F3}")));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass + 1}/{plan.Passes} {watch.Elapsed.TotalMinutes:F1} min {parts}"));
            network.save(plan.Checkpoint + ".new");
            File.Move(plan.Checkpoint + ".new", plan.Checkpoint, overwrite: true);
            File.WriteAllText(plan.Checkpoint + ".pass", (pass + 1).ToString(CultureInfo.InvariantCulture));
            log.WriteLine(ClaimFigures.Print(network, development));
            log.Flush();
        }
    }

    private void Step(ClaimBatch batch, AdamW encoder, AdamW heads, Dictionary<string, (double Sum, int Count)> sums)
    {
        using IDisposable scope = NewDisposeScope();
        encoder.zero_grad();
        heads.zero_grad();
        Tensor words = batch.Words(network.Transformer);
        List<(string Name, double Weight, Tensor Value)> parts = [];
        List<Tensor> kinds = [], mains = [], links = [], targets = [];
        long[] labels = new long[batch.WordCount];
        Array.Fill(labels, Ignored);
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

        parts.Add(("word", 1.5, nn.functional.cross_entropy(Products.Wide(network.Word, words), tensor(labels), ignore_index: Ignored)));
        Add("kind", 0.3, kinds);
        Add("main", 0.3, mains);
        Add("link", 1, links);
        Add("target", 0.4, targets);
        parts.Select(static part => part.Value * part.Weight).Aggregate(static (sum, part) => sum + part).backward();
        nn.utils.clip_grad_norm_(network.parameters(), 2);
        encoder.step();
        heads.step();
        foreach ((string name, _, Tensor value) in parts)
        {
            (double sum, int count) = sums.GetValueOrDefault(name);
            sums[name] = (sum + value.item<float>(), count + 1);
        }

        void Add(string name, double weight, List<Tensor> losses)
        {
            if (losses.Count > 0)
            {
                parts.Add((name, weight, losses.Aggregate(static (sum, loss) => sum + loss) / losses.Count));
            }
        }
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
