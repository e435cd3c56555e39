using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;
using ArgumentKit.Training.Tests.Corpora;

namespace ArgumentKit.Training.Tests.Evaluation;

public class SyntaxScorerTests
{
    private const string Gold = """
        1 Ann Ann PROPN NNP _ 4 nsubj _ _
        2-3 can't _ _ _ _ _ _ _ _
        2 ca can AUX MD _ 4 aux _ _
        3 n't not PART RB _ 4 advmod _ _
        4 go go VERB VB _ 0 root _ SpaceAfter=No
        5 . . PUNCT . _ 4 punct _ _

        1 Sad sad ADJ JJ _ 0 root _ SpaceAfter=No
        2 . . PUNCT . _ 1 punct _ _
        """;

    [Fact]
    public void Gold_against_itself_is_perfect()
    {
        SyntaxScores scores = Score(Gold);
        Assert.Equal(new MatchCount(7, 7, 7), scores.LabelledHeads);
        Assert.Equal(new MatchCount(2, 2, 2), scores.Sentences);
        Assert.Equal(new MatchCount(6, 6, 6), scores.Tokens);
    }

    [Fact]
    public void Tags_lemmas_and_heads_are_counted_apart()
    {
        // "Ann" gets a wrong UPOS, "go" a wrong lemma, the last "." a wrong head, "n't" a wrong relation.
        SyntaxScores scores = Score(Gold
            .Replace("Ann PROPN NNP", "Ann NOUN NNP", StringComparison.Ordinal)
            .Replace("go go VERB", "go went VERB", StringComparison.Ordinal)
            .Replace("RB _ 4 advmod", "RB _ 4 obl", StringComparison.Ordinal)
            .Replace("5 . . PUNCT . _ 4 punct", "5 . . PUNCT . _ 1 punct", StringComparison.Ordinal));
        Assert.Equal((6, 7, 6), (scores.Upos.Correct, scores.Xpos.Correct, scores.Lemmas.Correct));
        Assert.Equal((6, 5), (scores.Heads.Correct, scores.LabelledHeads.Correct));
    }

    [Fact]
    public void Subtypes_are_not_told_apart() =>
        Assert.Equal(7, Score(Gold.Replace("nsubj", "nsubj:pass", StringComparison.Ordinal)).LabelledHeads.Correct);

    [Fact]
    public void Lemma_that_is_not_annotated_is_right_in_any_case()
    {
        string unannotated = Gold.Replace("go go", "go _", StringComparison.Ordinal);
        Assert.Equal(7, Score(unannotated, Gold).Lemmas.Correct);
        Assert.Equal(6, Score(Gold, unannotated).Lemmas.Correct);
    }

    [Fact]
    public void Words_under_a_multiword_token_are_paired_by_form()
    {
        // "can't" left whole: one token, one word "can't", which is none of the gold words; "go" keeps its place.
        SyntaxScores scores = Score("""
            1 Ann Ann PROPN NNP _ 3 nsubj _ _
            2 can't can AUX MD _ 3 aux _ _
            3 go go VERB VB _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ _

            1 Sad sad ADJ JJ _ 0 root _ SpaceAfter=No
            2 . . PUNCT . _ 1 punct _ _
            """);
        Assert.Equal(new MatchCount(6, 6, 6), scores.Tokens);
        Assert.Equal(new MatchCount(5, 6, 7), scores.Words);
        Assert.Equal(5, scores.LabelledHeads.Correct);
    }

    [Fact]
    public void Longest_common_subsequence_keeps_the_parts_that_agree()
    {
        // Two tokens "ca" and "n't" instead of one of two words: no token is right, both words are.
        SyntaxScores scores = Score(Gold
            .Replace("2-3 can't _ _ _ _ _ _ _ _\n", "", StringComparison.Ordinal)
            .Replace("MD _ 4 aux _ _", "MD _ 4 aux _ SpaceAfter=No", StringComparison.Ordinal));
        Assert.Equal(new MatchCount(5, 7, 6), scores.Tokens);
        Assert.Equal(new MatchCount(7, 7, 7), scores.Words);
    }

    [Fact]
    public void Sentence_split_costs_both_sentences_and_the_head()
    {
        // "." is cut off into a sentence of its own, as its root.
        SyntaxScores scores = Score(Gold.Replace("5 . . PUNCT . _ 4 punct", "\n1 . . PUNCT . _ 0 root", StringComparison.Ordinal));
        Assert.Equal(new MatchCount(1, 3, 2), scores.Sentences);
        Assert.Equal(new MatchCount(6, 7, 7), scores.Heads);
        Assert.Equal(new MatchCount(7, 7, 7), scores.Words);
    }

    [Fact]
    public void Head_that_is_no_gold_word_is_wrong()
    {
        // "go." in one word is no gold word; what hangs on it is wrong though its own span is right.
        SyntaxScores scores = Score("""
            1 Ann Ann PROPN NNP _ 4 nsubj _ _
            2-3 can't _ _ _ _ _ _ _ _
            2 ca can AUX MD _ 4 aux _ _
            3 n't not PART RB _ 4 advmod _ _
            4 go. go VERB VB _ 0 root _ _

            1 Sad sad ADJ JJ _ 0 root _ SpaceAfter=No
            2 . . PUNCT . _ 1 punct _ _
            """);
        Assert.Equal(new MatchCount(5, 6, 7), scores.Words);
        Assert.Equal(2, scores.Heads.Correct);
    }

    [Fact]
    public void Library_trees_score_like_the_treebank_they_come_from()
    {
        GoldDocument document = Read(Gold);
        SyntaxScores scores = SyntaxScorer.Score(ScoredSentence.From(document), ScoredSentence.From(document.ToTrees()));
        Assert.Equal(Score(Gold), scores);
    }

    private static SyntaxScores Score(string predicted) => Score(Gold, predicted);

    private static SyntaxScores Score(string gold, string predicted)
    {
        GoldDocument goldDocument = Read(gold);
        GoldDocument document = Read(predicted);
        Assert.Equal(goldDocument.Text.Value, document.Text.Value);
        return SyntaxScorer.Score(ScoredSentence.From(goldDocument), ScoredSentence.From(document));
    }

    private static GoldDocument Read(string conllu) =>
        Assert.Single(ConlluReader.Read(new StringReader(Conllu.Lines([.. conllu.ReplaceLineEndings("\n").Split('\n')])), "invented"));
}
