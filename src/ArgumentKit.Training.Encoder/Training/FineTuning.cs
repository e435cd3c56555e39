using System.Diagnostics;
using System.Globalization;
using ArgumentKit.Training.Encoder.Network;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>
/// Fine-tunes an encoder together with its heads: AdamW with a rate for each, linear warm-up and decay. A checkpoint is written after each
/// pass; a run that was cut off goes on behind its last one.
/// </summary>
internal sealed class FineTuning(nn.Module network, TransformerNetwork encoder, IEnumerable<Parameter> heads, TrainingPlan plan, TextWriter log)
{
    private const double Warmup = 0.06;
    private const int StepsPerLine = 20;

    private readonly Dictionary<string, (double Sum, int Count)> _sums = [];

    /// <summary>Runs the passes that are left.</summary>
    /// <param name="batchesOf">The batches of a pass.</param>
    /// <param name="lossesOf">What a batch teaches.</param>
    /// <param name="figures">The lines to print after a pass.</param>
    public void Run<TBatch>(Func<Random, List<TBatch>> batchesOf, Func<TBatch, LossParts> lossesOf, Func<IEnumerable<string>> figures)
    {
        AdamW encoderOptimizer = optim.AdamW(encoder.parameters(), plan.EncoderRate, weight_decay: 0.01);
        AdamW headOptimizer = optim.AdamW(heads, plan.HeadRate, weight_decay: 0.01);
        Stopwatch watch = Stopwatch.StartNew();
        for (int pass = Restore(); pass < plan.Passes; pass++)
        {
            // Each pass draws from a generator of its own: a run that is taken up again sees the same batches.
            List<TBatch> batches = batchesOf(new Random(plan.Seed + (1000 * pass)));
            network.train();
            for (int step = 0; step < batches.Count; step++)
            {
                double done = (pass + ((double)step / batches.Count)) / plan.Passes;
                double rate = done < Warmup ? done / Warmup : (1 - done) / (1 - Warmup);
                SetRate(encoderOptimizer, plan.EncoderRate * rate);
                SetRate(headOptimizer, plan.HeadRate * rate);
                Step(() => lossesOf(batches[step]), encoderOptimizer, headOptimizer);
                if ((step + 1) % StepsPerLine == 0 || step + 1 == batches.Count)
                {
                    Print(string.Create(CultureInfo.InvariantCulture, $"pass {pass + 1}/{plan.Passes} step {step + 1}/{batches.Count} {watch.Elapsed.TotalMinutes:F1} min {Means()}"));
                    _sums.Clear();
                }
            }

            Save(pass + 1);
            foreach (string line in figures())
            {
                Print(line);
            }
        }
    }

    private void Step(Func<LossParts> losses, AdamW encoderOptimizer, AdamW headOptimizer)
    {
        using IDisposable scope = NewDisposeScope();
        encoderOptimizer.zero_grad();
        headOptimizer.zero_grad();
        LossParts parts = losses();
        parts.Sum().backward();
        nn.utils.clip_grad_norm_(network.parameters(), 2);
        encoderOptimizer.step();
        headOptimizer.step();
        foreach ((string name, Tensor value) in parts.Values)
        {
            (double sum, int count) = _sums.GetValueOrDefault(name);
            _sums[name] = (sum + value.item<float>(), count + 1);
        }
    }

    private string Means() => string.Join(' ', _sums.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Sum / pair.Value.Count:F3}")));

    private void Print(string line)
    {
        log.WriteLine(line);
        log.Flush();
    }

    /// <summary>The number of passes that a checkpoint has behind it.</summary>
    private int Restore()
    {
        if (!File.Exists(plan.Checkpoint))
        {
            return 0;
        }

        network.load(plan.Checkpoint);
        int passes = int.Parse(File.ReadAllText(plan.Checkpoint + ".pass"), CultureInfo.InvariantCulture);
        Print($"going on behind pass {passes}");
        return passes;
    }

    private void Save(int passes)
    {
        network.save(plan.Checkpoint + ".new");
        File.Move(plan.Checkpoint + ".new", plan.Checkpoint, overwrite: true);
        File.WriteAllText(plan.Checkpoint + ".pass", passes.ToString(CultureInfo.InvariantCulture));
    }

    private static void SetRate(AdamW optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = rate;
        }
    }
}
