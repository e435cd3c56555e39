using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Tests.Corpora;

public class GumDiscourseTests
{
    [Fact]
    public void Units_start_where_a_relation_is_written()
    {
        GumDiscourse discourse = Read("attribution-positive:1->2:0:lex-indwd-1-_", "ROOT:2:0;joint-list:2->1:0:0:orp-and-3-gold");
        Assert.Equal(
            [new GumUnit(1, 0, 0, 0, "attribution-positive", 2), new GumUnit(2, 9, 0, 2, "ROOT", null)],
            discourse.Units);
        Assert.Equal(1, Assert.Single(discourse.Attributions).Number);
    }

    [Theory]
    [InlineData("ROOT")]
    [InlineData("joint-list:x->1:0")]
    [InlineData("joint-list:1->y:0")]
    public void Faulty_relation_is_told(string written) => Assert.Throws<DataFormatException>(() => Read(written, "ROOT:2:0"));

    private static GumDiscourse Read(string first, string second) => GumDiscourse.From(Assert.Single(ConlluReader.Read(
        new StringReader(Conllu.Lines(
            $"1 Ann Ann PROPN NNP _ 2 nsubj _ Discourse={first}",
            "2 said say VERB VBD _ 0 root _ Entity=1)",
            "3 it it PRON PRP _ 4 nsubj _ Discourse=" + second,
            "4 works work VERB VBZ _ 2 ccomp _ _")),
        "invented")));
}
