using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Tests.Corpora;

public class MicrotextReaderTests
{
    private const string Xml = """
        <?xml version='1.0' encoding='UTF-8'?>
        <arggraph id="invented" topic_id="umbrellas" stance="con">
          <edu id="e1"><![CDATA[Leave it at home]]></edu>
          <edu id="e2"><![CDATA[(the umbrella).]]></edu>
          <edu id="e3"><![CDATA[It may rain & pour,]]></edu>
          <edu id="e4">but you have a hat.</edu>
          <adu id="a1" type="pro"/>
          <adu id="a2" type="opp"/>
          <adu id="a3" type="pro"/>
          <edge id="c4" src="e1" trg="a1" type="seg"/>
          <edge id="c5" src="e2" trg="a1" type="seg"/>
          <edge id="c6" src="e3" trg="a2" type="seg"/>
          <edge id="c7" src="e4" trg="a3" type="seg"/>
          <edge id="c1" src="a2" trg="a1" type="reb"/>
          <edge id="c2" src="a3" trg="c1" type="und"/>
        </arggraph>
        """;

    private static readonly Microtext Text = MicrotextReader.Read(new StringReader(Xml), "invented.xml");

    [Fact]
    public void Text_and_units_are_rebuilt()
    {
        Assert.Equal("Leave it at home (the umbrella). It may rain & pour, but you have a hat.", Text.Text.Value);
        Assert.Equal(
            ["Leave it at home (the umbrella).", "It may rain & pour,", "but you have a hat."],
            Text.Units.Select(static unit => Text.Text[unit.Span]));
        Assert.Equal([false, true, false], Text.Units.Select(static unit => unit.IsOpponent));
    }

    [Fact]
    public void Edges_and_stance_are_read()
    {
        Assert.Equal(("invented", "umbrellas", "con"), (Text.Id, Text.Topic, Text.Stance));
        Assert.Equal(
            [new MicrotextEdge("c1", 1, "a1", MicrotextEdgeKind.Rebut), new MicrotextEdge("c2", 2, "c1", MicrotextEdgeKind.Undercut)],
            Text.Edges);
    }

    [Theory]
    [InlineData("type=\"und\"", "type=\"new\"")]
    [InlineData("src=\"a3\"", "src=\"a9\"")]
    [InlineData("src=\"a3\"", "")]
    public void Faulty_edge_is_told(string old, string replacement) => Assert.Throws<DataFormatException>(
        () => MicrotextReader.Read(new StringReader(Xml.Replace(old, replacement, StringComparison.Ordinal)), "bad.xml"));

    [Fact]
    public void Document_type_is_refused() => Assert.Throws<System.Xml.XmlException>(
        () => MicrotextReader.Read(new StringReader("<!DOCTYPE arggraph SYSTEM \"x.dtd\"><arggraph/>"), "bad.xml"));
}
