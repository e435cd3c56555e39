using ArgumentKit.Annotations.Linear;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains the discourse segmenter on GUM, over trees by the parser that will be used with it.</summary>
internal sealed class SegmentTrainer : ITrainer
{
    private const int Epochs = 10;

    public string Stage => "segments";

    public void Train(TrainingContext context)
    {
        SyntaxParser parser = SyntaxParser.Load(LanguageData.English);
        List<(SyntaxTree Tree, HashSet<int> Starts)> sentences = [];
        foreach (GoldDocument document in ConlluReader.Read(context.Corpora.Find("gum/train")))
        {
            ILookup<int, int> starts = GumDiscourse.From(document).Units.ToLookup(static unit => unit.SentenceIndex, static unit => unit.FirstWord);
            for (int index = 0; index < document.Sentences.Length; index++)
            {
                SyntaxTree gold = document.Sentences[index].ToTree(document.Text);
                HashSet<int> units = [.. starts[index]];

                // Trees by the parser, not gold ones: the segmenter must learn which of its relations to trust.
                sentences.Add((parser.Parse(document.Text, gold.Sentence, gold.Tokens), units));
            }
        }

        AveragedPerceptron perceptron = new(2);
        Random random = new(context.Seed);
        ulong[] features = new ulong[SegmentFeatures.Capacity];
        float[] scores = new float[2];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            int errors = 0;
            foreach (int index in Shuffle.Order(sentences.Count, random))
            {
                (SyntaxTree tree, HashSet<int> starts) = sentences[index];
                int first = 0;
                for (int word = 1; word < tree.Count; word++)
                {
                    int count = SegmentFeatures.Extract(tree, word, word - first, features);
                    perceptron.Score(features.AsSpan(0, count), scores);
                    int guess = scores[1] > scores[0] ? 1 : 0;
                    int gold = starts.Contains(word) ? 1 : 0;
                    if (guess != gold)
                    {
                        perceptron.Update(features.AsSpan(0, count), gold, guess);
                        errors++;
                    }

                    perceptron.Tick();
                    first = guess == 1 ? word : first;
                }
            }

            context.Log.WriteLine($"segments, epoch {epoch + 1}: {errors} errors");
        }

        ModelCard.Save(
            context,
            Segmenter.Kind,
            Stage,
            "Starts of elementary discourse units (averaged perceptron over words, tags and trees).",
            "GUM train (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain).",
            writer => LinearModelFormat.Write(writer, 2, perceptron.Export()));
    }
}
