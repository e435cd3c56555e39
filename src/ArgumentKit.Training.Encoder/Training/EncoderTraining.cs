using ArgumentKit.Training.Encoder.Data;
using ArgumentKit.Training.Encoder.Network;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>Fine-tunes the encoder with all heads together.</summary>
internal sealed class EncoderTraining(ReaderNetwork network, TrainingData data, TrainingPlan plan, TextWriter log)
{
    private const int PiecesPerBatch = 4000;

    private readonly Losses _losses = new(network.Heads, new Random(plan.Seed));

    public void Run() => new FineTuning(network, network.Transformer, network.Heads.parameters(), plan, log).Run(
        Batches,
        batch => _losses.Of(batch, network.Transformer.WordsOf(batch)),
        () => data.Development.Select(part => DevelopmentFigures.Print(network, part.Name, part.Documents)));

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
}
