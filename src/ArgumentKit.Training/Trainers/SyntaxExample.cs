using ArgumentKit.Annotations.Linear;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Trainers;

/// <summary>A gold sentence as the syntactic models see it.</summary>
internal sealed class SyntaxExample
{
    public SyntaxExample(SourceText text, GoldSentence sentence, WordLexicon lexicon)
    {
        Text = text;
        Sentence = sentence;
        Words = new WordFeatures(text, sentence.Tokens, lexicon);
        Heads = [.. sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Length : word.Head)];
        Labels = [.. sentence.Words.Select(static word => (byte)word.Relation)];
    }

    public SourceText Text { get; }

    public GoldSentence Sentence { get; }

    public WordFeatures Words { get; }

    /// <summary>The gold heads; the root's is the number of words.</summary>
    public int[] Heads { get; }

    public byte[] Labels { get; }

    /// <summary>The gold tags.</summary>
    public byte[] Tags { get; set; } = [];

    /// <summary>Tags by models that never saw the sentence: what later models will meet at run time.</summary>
    public byte[] PredictedTags { get; set; } = [];

    /// <summary>The first pass's tags by a model that never saw the sentence, with edges.</summary>
    public byte[] DraftTags { get; set; } = [];

    /// <summary>The sentences of the treebanks' train parts.</summary>
    public static List<SyntaxExample> Load(TrainingContext context, WordLexicon lexicon)
    {
        List<SyntaxExample> examples = [];
        foreach (string part in (string[])["ud-ewt/train.conllu", "gum/train"])
        {
            foreach (GoldDocument document in ConlluReader.Read(context.Corpora.Find(part)))
            {
                examples.AddRange(document.Sentences.Select(sentence => new SyntaxExample(document.Text, sentence, lexicon)));
            }
        }

        return examples;
    }
}
