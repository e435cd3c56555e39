using ArgumentKit.Annotations.Linear;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>
/// Trains the greedy parser with a dynamic oracle and exploration: after the first epoch it mostly follows its own choices, so that it learns
/// what to do in the states that its errors lead to.
/// </summary>
internal sealed class ParserTraining(int seed, TextWriter log)
{
    private const int Epochs = 14;
    private const double FollowOwnChoice = 0.9;

    public AveragedPerceptron Train(List<SyntaxExample> examples)
    {
        AveragedPerceptron perceptron = new(ParserTransitions.Count);
        Random random = new(seed);
        ulong[] features = new ulong[ParserFeatures.Capacity];
        float[] scores = new float[ParserTransitions.Count];
        int[] rounded = new int[ParserTransitions.Count];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            int errors = 0;
            int steps = 0;
            foreach (int index in Shuffle.Order(examples.Count, random))
            {
                SyntaxExample example = examples[index];
                ParserOracle oracle = new(example.Heads, example.Labels);
                ParserState state = new(example.Words.Count);
                while (!state.IsFinal)
                {
                    int count = ParserFeatures.Extract(state, example.Words, example.PredictedTags, features);
                    ReadOnlySpan<ulong> active = features.AsSpan(0, count);
                    perceptron.Score(active, scores);
                    for (int transition = 0; transition < scores.Length; transition++)
                    {
                        rounded[transition] = (int)scores[transition];
                    }

                    int guess = DependencyParser.Best(state, rounded);
                    int gold = oracle.Best(state, scores);
                    bool isRight = guess == gold;
                    if (!isRight)
                    {
                        perceptron.Update(active, gold, guess);
                        errors++;
                    }

                    perceptron.Tick();
                    steps++;
                    bool explores = epoch > 0 && random.NextDouble() < FollowOwnChoice;
                    ParserTransitions.Apply(state, isRight || explores ? guess : gold);
                }
            }

            log.WriteLine($"parser, epoch {epoch + 1}: {errors} errors at {steps} steps, {perceptron.FeatureCount} features");
        }

        return perceptron;
    }
}
