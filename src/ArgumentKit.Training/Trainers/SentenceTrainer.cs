using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains the sentence splitter on the running text of the treebanks.</summary>
internal sealed class SentenceTrainer : ITrainer
{
    private const int Epochs = 12;

    public string Stage => "sentences";

    public void Train(TrainingContext context)
    {
        List<(ulong[] Features, int Gold)> gaps = [];
        foreach (string part in (string[])["ud-ewt/train.conllu", "gum/train"])
        {
            foreach (GoldDocument document in ConlluReader.Read(context.Corpora.Find(part)))
            {
                Collect(document, gaps);
            }
        }

        AveragedPerceptron perceptron = new(2);
        Random random = new(context.Seed);
        float[] scores = new float[2];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            int errors = 0;
            foreach (int index in Shuffle.Order(gaps.Count, random))
            {
                (ulong[] features, int gold) = gaps[index];
                perceptron.Score(features, scores);
                int guess = scores[1] > scores[0] ? 1 : 0;
                if (guess != gold)
                {
                    perceptron.Update(features, gold, guess);
                    errors++;
                }

                perceptron.Tick();
            }

            context.Log.WriteLine($"sentences, epoch {epoch + 1}: {errors} errors at {gaps.Count} gaps");
        }

        ModelCard.Save(
            context,
            SentenceSplitter.Kind,
            Stage,
            "Decides at each gap between two chunks of text whether a sentence ends (averaged perceptron).",
            "UD English EWT train (CC BY-SA 4.0), GUM train (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain). The weights carry CC BY-SA 4.0.",
            writer => LinearModelFormat.Write(writer, 2, perceptron.Export()));
    }

    private static void Collect(GoldDocument document, List<(ulong[] Features, int Gold)> gaps)
    {
        SentenceLexicon lexicon = new(LanguageData.English);
        HashSet<int> ends = [.. document.Sentences.Select(static sentence => sentence.Span.End)];
        ulong[] features = new ulong[BoundaryFeatures.Capacity];
        bool Learn(in Gap gap)
        {
            bool isEnd = ends.Contains(gap.BeforeEnd);
            int count = BoundaryFeatures.Extract(gap, lexicon, features);
            gaps.Add((features[..count], isEnd ? 1 : 0));
            return isEnd;
        }

        List<TextSpan> chunks = [];
        foreach (TextSpan block in SentenceSplitter.Blocks(document.Text, document.Text.FullSpan))
        {
            SentenceSplitter.Walk(document.Text, block, chunks, Learn, static _ => { });
        }
    }
}
