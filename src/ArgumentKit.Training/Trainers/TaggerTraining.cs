using ArgumentKit.Annotations.Linear;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains the two passes of the tagger. Tags that later models learn from come from models that never saw the sentence (jack-knifing).</summary>
internal sealed class TaggerTraining(TagSet tags, int seed, TextWriter log)
{
    private const int Folds = 5;
    private const int FoldEpochs = 5;
    private const int FinalEpochs = 8;

    /// <summary>Trains both passes and leaves <see cref="SyntaxExample.PredictedTags"/> behind.</summary>
    public (AveragedPerceptron First, AveragedPerceptron Second) Train(List<SyntaxExample> examples)
    {
        Jackknife(examples, useDraft: false);
        AveragedPerceptron first = Fit(examples, FinalEpochs, useDraft: false);
        Jackknife(examples, useDraft: true);
        AveragedPerceptron second = Fit(examples, FinalEpochs, useDraft: true);
        return (first, second);
    }

    private void Jackknife(List<SyntaxExample> examples, bool useDraft)
    {
        int right = 0;
        int total = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            List<SyntaxExample> seen = [.. examples.Where((_, index) => index * Folds / examples.Count != fold)];
            SparseLinearModel model = Fit(seen, FoldEpochs, useDraft).ToModel();
            Tagger tagger = new(tags, model, model);
            foreach (SyntaxExample example in examples.Where((_, index) => index * Folds / examples.Count == fold))
            {
                byte[] predicted = tagger.Pass(example.Words, useDraft ? example.DraftTags : [], model);
                byte[] inner = predicted[WordFeatures.Margin..^WordFeatures.Margin];
                if (useDraft)
                {
                    example.PredictedTags = inner;
                }
                else
                {
                    example.DraftTags = predicted;
                }

                right += inner.Zip(example.Tags).Count(static pair => pair.First == pair.Second);
                total += inner.Length;
            }
        }

        log.WriteLine($"tagger, pass {(useDraft ? 2 : 1)}, jack-knifed: {100.0 * right / total:F2} % of the tags right");
    }

    private AveragedPerceptron Fit(List<SyntaxExample> examples, int epochs, bool useDraft)
    {
        AveragedPerceptron perceptron = new(tags.Count);
        Random random = new(seed);
        ulong[] features = new ulong[TaggerFeatures.Capacity];
        float[] scores = new float[tags.Count];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int index in Shuffle.Order(examples.Count, random))
            {
                SyntaxExample example = examples[index];
                byte[] chosen = Tagger.Blank(example.Words.Count);
                for (int word = 0; word < example.Words.Count; word++)
                {
                    int count = TaggerFeatures.Extract(example.Words, word, chosen, useDraft ? example.DraftTags : [], features);
                    ReadOnlySpan<ulong> active = features.AsSpan(0, count);
                    perceptron.Score(active, scores);
                    int guess = scores.AsSpan().IndexOf(scores.Max());
                    if (guess != example.Tags[word])
                    {
                        perceptron.Update(active, example.Tags[word], guess);
                    }

                    perceptron.Tick();
                    chosen[word + WordFeatures.Margin] = (byte)guess;
                }
            }
        }

        return perceptron;
    }
}
