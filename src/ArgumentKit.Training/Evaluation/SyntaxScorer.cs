using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Evaluation;

/// <summary>Scores syntax on raw text as the CoNLL 2018 shared task does: faults of tokenization lower every figure.</summary>
internal static class SyntaxScorer
{
    private const string NotAnnotated = "_";

    /// <summary>Compares two analyses of one text.</summary>
    public static SyntaxScores Score(ImmutableArray<ScoredSentence> gold, ImmutableArray<ScoredSentence> predicted)
    {
        (List<ScoredWord> goldWords, List<int> goldHeads) = Flatten(gold);
        (List<ScoredWord> words, List<int> heads) = Flatten(predicted);
        int[] goldOf = WordAlignment.Find(goldWords, words);

        return new SyntaxScores
        {
            Tokens = MatchCount.OfSets(TokensOf(goldWords), TokensOf(words)),
            Sentences = MatchCount.OfSets(SpansOf(gold), SpansOf(predicted)),
            Words = Count(static (_, _) => true),
            Upos = Count((g, p) => goldWords[g].Upos == words[p].Upos),
            Xpos = Count((g, p) => goldWords[g].Xpos == words[p].Xpos),
            Lemmas = Count((g, p) => goldWords[g].Lemma is NotAnnotated || goldWords[g].Lemma == words[p].Lemma),
            Heads = Count(SameHead),
            LabelledHeads = Count((g, p) => SameHead(g, p) && goldWords[g].Relation == words[p].Relation),
        };

        MatchCount Count(Func<int, int, bool> isRight)
        {
            int correct = Enumerable.Range(0, words.Count).Count(p => goldOf[p] >= 0 && isRight(goldOf[p], p));
            return new MatchCount(correct, words.Count, goldWords.Count);
        }

        // A head that is no gold word is wrong, even where the gold word is a root.
        bool SameHead(int g, int p) => heads[p] < 0 ? goldHeads[g] < 0 : goldOf[heads[p]] >= 0 && goldHeads[g] == goldOf[heads[p]];
    }

    private static HashSet<TextSpan> TokensOf(List<ScoredWord> words) => [.. words.Select(static word => word.Token)];

    private static HashSet<TextSpan> SpansOf(ImmutableArray<ScoredSentence> sentences) => [.. sentences.Select(static sentence => sentence.Span)];

    /// <summary>The words of all sentences, and for each the index of its head among them, -1 for a root.</summary>
    private static (List<ScoredWord> Words, List<int> Heads) Flatten(ImmutableArray<ScoredSentence> sentences)
    {
        List<ScoredWord> words = [];
        List<int> heads = [];
        foreach (ScoredSentence sentence in sentences)
        {
            int first = words.Count;
            words.AddRange(sentence.Words);
            heads.AddRange(sentence.Words.Select(word => word.Head < 0 ? -1 : first + word.Head));
        }

        return (words, heads);
    }
}
