using System.Diagnostics;
using System.Globalization;
using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>
/// Fine-tunes the encoder with all heads together. A checkpoint is written after each pass; a run that was cut off goes on behind its last one.
/// </summary>
internal sealed class EncoderTraining(ReaderNetwork network, TrainingData data, TrainingPlan plan, TextWriter log)
{
    private const int PiecesPerBatch = 4000;
    private const double Warmup = 0.06;

    private readonly Losses _losses = new(network.Heads, new Random(plan.Seed));

    public void Run()
    {
        AdamW encoder = optim.AdamW(network.Transformer.parameters(), plan.EncoderRate, weight_decay: 0.01);
        AdamW heads = optim.AdamW(network.Heads.parameters(), plan.HeadRate, weight_decay: 0.01);
        int first = 0;
        if (File.Exists(plan.Checkpoint))
        {
            network.load(plan.Checkpoint);
            first = int.Parse(File.ReadAllText(plan.Checkpoint + ".pass"), CultureInfo.InvariantCulture);
            log.WriteLine($"going on behind pass {first}");
        }

        Stopwatch watch = Stopwatch.StartNew();
        for (int pass = first; pass < plan.Passes; pass++)
        {
            // Each pass draws from a generator of its own: a run that is taken up again sees the same batches.
            Random random = new(plan.Seed + (1000 * pass));
            List<Batch> batches = Batches(random);
            network.train();
            Dictionary<string, (double Sum, int Count)> sums = [];
            for (int step = 0; step < batches.Count; step++)
            {
                double done = (pass + ((double)step / batches.Count)) / plan.Passes;
                double rate = done < Warmup ? done / Warmup : (1 - done) / (1 - Warmup);
                SetRate(encoder, plan.EncoderRate * rate);
                SetRate(heads, plan.HeadRate * rate);
                Step(batches[step], encoder, heads, sums);
                if (step % 20 == 19 || (pass == first && step < 5))
                {
                    string parts = string.Join(' ', sums.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Sum / pair.Value.Count:F3}")));
                    log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass + 1}/{plan.Passes} step {step + 1}/{batches.Count} {watch.Elapsed.TotalMinutes:F1} min {parts}"));
                    log.Flush();
                    sums.Clear();
                }
            }

            network.save(plan.Checkpoint + ".new");
            File.Move(plan.Checkpoint + ".new", plan.Checkpoint, overwrite: true);
            File.WriteAllText(plan.Checkpoint + ".pass", (pass + 1).ToString(CultureInfo.InvariantCulture));
            foreach ((string name, List<PiecedDocument> documents) in data.Development)
            {
                log.WriteLine(DevelopmentFigures.Print(network, name, documents));
                log.Flush();
            }
        }
    }

    private void Step(Batch batch, AdamW encoder, AdamW heads, Dictionary<string, (double Sum, int Count)> sums)
    {
        using IDisposable scope = NewDisposeScope();
        encoder.zero_grad();
        heads.zero_grad();
        Tensor words = network.Words(batch);
        Tensor loss = _losses.Of(batch, words);
        loss.backward();
        nn.utils.clip_grad_norm_(network.parameters(), 2);
        encoder.step();
        heads.step();
        foreach ((string name, _, Tensor value) in _losses.Parts)
        {
            (double sum, int count) = sums.GetValueOrDefault(name);
            sums[name] = (sum + value.item<float>(), count + 1);
        }
    }

    // Windows of like length share a batch; the batches come in random order.
    private List<Batch> Batches(Random random)
    {
        List<TrainingWindow> windows = [];
        foreach ((PiecedDocument document, double share) in data.Training)
        {
            for (double left = share; left > 0; left--)
            {
                if (random.NextDouble() < left)
                {
                    windows.AddRange(document.Windows(random.Next(160, 301)));
                }
            }
        }

        TrainingWindow[] shuffled = [.. windows];
        random.Shuffle(shuffled);
        List<Batch> batches = [];
        foreach (TrainingWindow[] group in shuffled.Chunk(400))
        {
            List<TrainingWindow> current = [];
            foreach (TrainingWindow window in group.OrderBy(static window => window.Pieces.Length))
            {
                if (current.Count > 0 && (current.Count + 1) * window.Pieces.Length > PiecesPerBatch)
                {
                    batches.Add(new Batch(current));
                    current = [];
                }

                current.Add(window);
            }

            batches.Add(new Batch(current));
        }

        Batch[] order = [.. batches];
        random.Shuffle(order);
        return [.. order];
    }

    private static void SetRate(AdamW optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = rate;
        }
    }
}
