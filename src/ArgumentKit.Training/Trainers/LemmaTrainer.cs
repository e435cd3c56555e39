using ArgumentKit.Annotations.Lemmas;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains the lemmatizer: edits for unseen words, a list for the words that the edits get wrong.</summary>
internal sealed class LemmaTrainer : ITrainer
{
    private const string Data = "UD English EWT train (CC BY-SA 4.0), GUM train (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain). The weights carry CC BY-SA 4.0.";
    private const int Epochs = 8;
    private const int LongestEdit = 6;

    public string Stage => "lemmas";

    public void Train(TrainingContext context)
    {
        IEnumerable<GoldDocument> documents = ((string[])["ud-ewt/train.conllu", "gum/train"]).SelectMany(part => ConlluReader.Read(context.Corpora.Find(part)));
        ModelCard.Save(context, Lemmatizer.Kind, Stage, "Lemmas by suffix edits (averaged perceptron) and a list of exceptions.", Data, Train(documents, context.Seed));
    }

    /// <summary>Trains on the words of the documents and gives what writes the model.</summary>
    private static Action<BinaryWriter> Train(IEnumerable<GoldDocument> documents, int seed)
    {
        var words = documents
            .SelectMany(static document => document.Sentences)
            .SelectMany(static sentence => sentence.Words)
            .Select(static word => (Form: Lemmatizer.Normalize(word.Form, word.PartOfSpeech), Word: word))
            .Where(static pair => pair.Word.Lemma != "_")
            .ToList();
        List<LemmaEdit> edits = [.. words
            .Select(static pair => LemmaEdit.Between(pair.Form, pair.Word.Lemma))
            .OfType<LemmaEdit>()
            .Where(static edit => edit.Drop <= LongestEdit)
            .GroupBy(static edit => edit)
            .Where(static group => group.Count() > 1)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Drop).ThenBy(static group => group.Key.Add, StringComparer.Ordinal)
            .Take(byte.MaxValue)
            .Select(static group => group.Key)];
        Dictionary<LemmaEdit, int> numbers = edits.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);

        AveragedPerceptron perceptron = new(edits.Count);
        Random random = new(seed);
        ulong[] features = new ulong[LemmaFeatures.Capacity];
        float[] scores = new float[edits.Count];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (int index in Shuffle.Order(words.Count, random))
            {
                (string form, GoldWord word) = words[index];
                if (LemmaEdit.Between(form, word.Lemma) is not { } edit || !numbers.TryGetValue(edit, out int gold))
                {
                    continue;
                }

                int count = LemmaFeatures.Extract(form, word.PartOfSpeech, word.PennTag, features);
                perceptron.Score(features.AsSpan(0, count), scores);
                int guess = scores.AsSpan().IndexOf(scores.Max());
                if (guess != gold)
                {
                    perceptron.Update(features.AsSpan(0, count), gold, guess);
                }

                perceptron.Tick();
            }
        }

        Lemmatizer plain = new([.. edits], perceptron.ToModel(), []);
        Dictionary<ulong, string> known = words
            .GroupBy(static pair => Lemmatizer.KnownKey(pair.Word.Form, pair.Word.PartOfSpeech, pair.Word.PennTag))
            .Select(static group => (group.Key, Word: group.First().Word, Best: group.GroupBy(static pair => pair.Word.Lemma, StringComparer.Ordinal)
                .OrderByDescending(static lemma => lemma.Count()).ThenBy(static lemma => lemma.Key, StringComparer.Ordinal).First().Key))
            .Where(entry => plain.Lemmatize(entry.Word.Form, entry.Word.PartOfSpeech, entry.Word.PennTag) != entry.Best)
            .ToDictionary(static entry => entry.Key, static entry => entry.Best);
        return writer => Lemmatizer.Write(
            writer,
            edits,
            body => Learning.LinearModelFormat.Write(body, edits.Count, perceptron.Export()),
            known);
    }
}
