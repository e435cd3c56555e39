using ArgumentKit.Annotations.Linear;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains tagger, lemmatizer and parser, each on what the one before it really gives.</summary>
internal sealed class SyntaxTrainer : ITrainer
{
    private const int LeastTagCount = 3;
    private const string Data = "UD English EWT train (CC BY-SA 4.0), GUM train (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain). The weights carry CC BY-SA 4.0.";

    public string Stage => "syntax";

    public void Train(TrainingContext context)
    {
        WordLexicon lexicon = LoadLexicon(context);
        List<SyntaxExample> examples = SyntaxExample.Load(context, lexicon);
        TagSet tags = ReadTags(examples);
        context.Log.WriteLine($"syntax: {examples.Count} sentences, {tags.Count} tags");

        (AveragedPerceptron first, AveragedPerceptron second) = new TaggerTraining(tags, context.Seed, context.Log).Train(examples);
        ModelCard.Save(context, Tagger.Kind, Stage, "Universal and Penn part-of-speech tags in two passes (averaged perceptrons).", Data, writer =>
        {
            tags.Write(writer);
            LinearModelFormat.Write(writer, tags.Count, first.Export());
            LinearModelFormat.Write(writer, tags.Count, second.Export());
        });

        ModelCard.Save(context, Lemmatizer.Kind, Stage, "Lemmas by suffix edits (averaged perceptron) and a list of exceptions.", Data, LemmatizerTraining.Train(examples, context.Seed));

        AveragedPerceptron parser = new ParserTraining(context.Seed, context.Log).Train(examples);
        ModelCard.Save(
            context,
            DependencyParser.Kind,
            Stage,
            "Dependency trees: greedy arc-hybrid transition parser (averaged perceptron, dynamic oracle with exploration).",
            Data,
            writer => LinearModelFormat.Write(writer, ParserTransitions.Count, parser.Export()));
    }

    private static WordLexicon LoadLexicon(TrainingContext context)
    {
        string path = Path.Combine(context.Models, WordLexicon.Kind + ".akm");
        using FileStream stream = File.OpenRead(path);
        using ModelReader reader = ModelReader.Open(path, stream, WordLexicon.Kind);
        return reader.Read(WordLexicon.Read);
    }

    private static TagSet ReadTags(List<SyntaxExample> examples)
    {
        static (PartOfSpeech PartOfSpeech, string PennTag) TagOf(GoldWord word) => (word.PartOfSpeech, word.PennTag);
        (PartOfSpeech, string)[] list = [.. examples
            .SelectMany(static example => example.Sentence.Words)
            .GroupBy(TagOf)
            .Where(static group => group.Count() >= LeastTagCount)
            .Select(static group => group.Key)
            .OrderBy(static tag => tag.PartOfSpeech).ThenBy(static tag => tag.PennTag, StringComparer.Ordinal)];
        Dictionary<(PartOfSpeech, string), byte> numbers = list.Index().ToDictionary(static pair => pair.Item, static pair => (byte)pair.Index);
        foreach (SyntaxExample example in examples)
        {
            example.Tags = [.. example.Sentence.Words.Select(word => numbers.TryGetValue(TagOf(word), out byte number)
                ? number
                : numbers.First(pair => pair.Key.Item1 == word.PartOfSpeech).Value)];
        }

        return new TagSet(list);
    }
}
