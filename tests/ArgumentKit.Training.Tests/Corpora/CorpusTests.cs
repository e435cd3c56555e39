using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Corpora;

/// <summary>Reads the real corpora where <c>ARGUMENTKIT_CORPORA</c> names their folder; skipped elsewhere.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("ud-ewt/dev.conllu")]
    [InlineData("gum/dev")]
    public void Treebanks_are_read_true_to_their_text(string corpus)
    {
        foreach (GoldDocument document in ConlluReader.Read(Find(corpus)))
        {
            Assert.All(document.Sentences.SelectMany(static sentence => sentence.Words), word => Assert.Equal(word.Form, document.Text[word.Span]));
            SyntaxScores scores = SyntaxScorer.Score(ScoredSentence.From(document), ScoredSentence.From(document.ToTrees()));
            Assert.Equal(1, scores.LabelledHeads.F1);
            Assert.Equal(1, scores.Sentences.F1);
        }
    }

    [Fact]
    public void Every_gum_sentence_starts_a_discourse_unit() => Assert.All(
        ConlluReader.Read(Find("gum/dev")),
        static document => Assert.Equal(
            document.Sentences.Length, GumDiscourse.From(document).Units.Count(static unit => unit.FirstWord == 0)));

    [Fact]
    public void Attributions_of_polnear_are_true_to_their_text() => Assert.All(
        PolnearReader.Read(Find("polnear/dev")),
        static article => Assert.DoesNotContain(article.Notes, static note => note.StartsWith('T')));

    [Fact]
    public void Roles_of_microtexts_follow_from_their_edges() => Assert.All(
        MicrotextReader.Read(Find("arg-microtexts")),
        static text => Assert.Equal(
            text.Units.Select(static unit => unit.IsOpponent),
            Enumerable.Range(0, text.Units.Length).Select(MicrotextStructure.From(text).IsOpponent)));

    private static string Find(string corpus)
    {
        string? root = Environment.GetEnvironmentVariable("ARGUMENTKIT_CORPORA");
        Assert.SkipUnless(Directory.Exists(root), "ARGUMENTKIT_CORPORA names no folder with the corpora.");
        return new CorpusFolder(root).Find(corpus);
    }
}
