using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Tests.Corpora;

public class ConlluReaderTests
{
    private static readonly string TwoDocuments = Conllu.Lines(
        "# newdoc id = first",
        "# newpar",
        "# newpar_block = p (2 s)",
        "# sent_id = s1",
        "1 Ann Ann PROPN NNP _ 4 nsubj _ _",
        "2-3 doesn't _ _ _ _ _ _ _ _",
        "2 does do AUX VBZ _ 4 aux _ Discourse=ROOT:1:0",
        "3 n't not PART RB _ 4 advmod _ _",
        "4 agree agree VERB VB _ 0 root _ SpaceAfter=No",
        "5 . . PUNCT . _ 4 punct _ _",
        "",
        "# sent_id = s2",
        "1 “ “ PUNCT `` _ 2 punct _ SpaceAfter=No",
        "2 No no INTJ UH _ 0 root _ SpaceAfter=No",
        "3 ” ” PUNCT '' _ 2 punct _ SpaceAfter=No",
        "",
        "# sent_id = s3",
        "1 — — PUNCT : _ 2 punct _ _",
        "2 Bob Bob PROPN NNP _ 0 root _ _",
        "2.1 left leave VERB VBD _ _ _ _ _",
        "",
        "# newpar id = p2",
        "1 End end NOUN NN _ 0 root _ _",
        "",
        "# newdoc",
        "1 Next next ADJ JJ _ 0 root _ SpacesAfter=\\s\\s",
        "2 one one NOUN NN _ 1 dep _ _",
        "");

    private static readonly GoldDocument[] Documents = [.. ConlluReader.Read(new StringReader(TwoDocuments), "invented")];

    [Fact]
    public void Running_text_is_rebuilt() => Assert.Equal("Ann doesn't agree. “No”— Bob\n\nEnd", Documents[0].Text.Value);

    [Fact]
    public void Written_blanks_win() => Assert.Equal("Next  one", Documents[1].Text.Value);

    [Fact]
    public void Document_without_id_is_named_after_the_file() => Assert.Equal(["first", "invented"], Documents.Select(static document => document.Id));

    [Fact]
    public void Parts_divide_the_characters_of_their_token()
    {
        GoldSentence sentence = Documents[0].Sentences[0];
        Assert.Equal(["Ann", "does", "n't", "agree", "."], sentence.Words.Select(word => Documents[0].Text[word.Span]));
        Assert.Equal([false, false, true, false, false], sentence.Words.Select(static word => word.JoinsPrevious));
        Assert.Equal(new TextSpan(0, 18), sentence.Span);
    }

    [Fact]
    public void Parts_that_do_not_spell_their_token_share_it()
    {
        string french = Conllu.Lines(
            "1-2 du _ _ _ _ _ _ _ _", "1 de de ADP IN _ 3 case _ _", "2 le le DET DT _ 3 det _ _", "3 roi roi NOUN NN _ 0 root _ _");
        GoldDocument document = Assert.Single(ConlluReader.Read(new StringReader(french), "french"));
        Assert.Equal("du roi", document.Text.Value);
        Assert.Equal([new TextSpan(0, 2), new(0, 2), new(3, 3)], document.Sentences[0].Words.Select(static word => word.Span));
        Assert.Equal(["de", "le", "roi"], document.Sentences[0].Words.Select(static word => word.Form));
    }

    [Fact]
    public void Empty_nodes_are_skipped() => Assert.Equal(2, Documents[0].Sentences[2].Words.Length);

    [Fact]
    public void Paragraphs_start_at_newpar_and_at_the_document()
    {
        Assert.Equal([true, false, false, true], Documents[0].Sentences.Select(static sentence => sentence.StartsParagraph));
        Assert.True(Documents[1].Sentences[0].StartsParagraph);
    }

    [Fact]
    public void Annotation_is_read()
    {
        GoldWord does = Documents[0].Sentences[0].Words[1];
        Assert.Equal((PartOfSpeech.Auxiliary, "VBZ", "do", 3, DependencyRelation.AuxiliaryVerb), (does.PartOfSpeech, does.PennTag, does.Lemma, does.Head, does.Relation));
        Assert.Equal("ROOT:1:0", does.Misc["Discourse"]);
        Assert.Null(does.Misc["Entity"]);
    }

    [Fact]
    public void Gold_trees_stand_in_the_rebuilt_text()
    {
        SyntaxTree tree = Documents[0].ToTrees()[0];
        Assert.Equal("agree", tree.Root.Form);
        Assert.Equal("Ann", tree.Root.Subject?.Form);
    }

    [Theory]
    [InlineData("1\tone\ttoo\tfew", "expected 10 columns, found 4")]
    [InlineData("1\ta\ta\tX\tX\t_\t_\tdep\t_\t_", "expected the number of the head")]
    [InlineData("3-2\tab\t_\t_\t_\t_\t_\t_\t_\t_", "expected a range of words")]
    public void Faults_name_file_and_line(string line, string problem)
    {
        DataFormatException fault = Assert.Throws<DataFormatException>(() => ConlluReader.Read(new StringReader("# comment\n" + line), "bad.conllu").ToList());
        Assert.Equal(("bad.conllu", "line 2"), (fault.File, fault.Place));
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }
}
