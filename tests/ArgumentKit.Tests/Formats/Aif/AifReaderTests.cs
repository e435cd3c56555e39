using ArgumentKit.Claims;
using ArgumentKit.Formats;
using ArgumentKit.Graph;

namespace ArgumentKit.Tests.Formats.Aif;

/// <summary>What real files of the AIF family look like, in invented words.</summary>
public class AifReaderTests
{
    private const string Report = """
        { "nodes": [
            { "nodeID": "1", "text": "Ann Lee : Bob Roy says tea is cold", "type": "L", "timestamp": "2020-01-02 03:04:05" },
            { "nodeID": 2, "text": "Asserting", "type": "YA", "scheme": "Asserting", "schemeID": "74" },
            { "nodeID": "3", "text": "Bob Roy : tea is cold", "type": "L" },
            { "nodeID": "4", "text": "Asserting", "type": "YA", "scheme": "Asserting", "schemeID": "74" },
            { "nodeID": "5", "text": "tea is cold", "type": "I" },
            { "nodeID": "6", "text": "Zoe: Ann Lee : Bob Roy says tea is cold", "type": "L" },
            { "nodeID": "7", "text": "Zoe: Bob Roy : tea is cold", "type": "L" },
            { "nodeID": "8", "text": "Analysing", "type": "YA" },
            { "nodeID": "9", "text": "new", "type": "XX", "color": "red" } ],
          "edges": [
            { "edgeID": "1", "fromID": "1", "toID": "2", "formEdgeID": null },
            { "edgeID": "2", "fromID": 2, "toID": "3" },
            { "edgeID": "3", "fromID": "3", "toID": "4" },
            { "edgeID": "4", "fromID": "4", "toID": "5" },
            { "edgeID": "5", "fromID": "7", "toID": "8" },
            { "edgeID": "6", "fromID": "8", "toID": "3" } ],
          "locutions": [ { "nodeID": "1", "personID": 12, "timestamp": null, "start": "00:10", "end": null, "source": null } ] }
        """;

    [Fact]
    public void Reported_speech_belongs_to_the_one_reported()
    {
        ArgumentGraph graph = GraphReaders.Aif.Read(Report, "report");
        Standpoint own = Assert.Single(graph.StandpointsOn(new("5")), static found => found.Position == Position.Asserts);
        Assert.Equal("Bob Roy", own.Speaker);
        Assert.Equal(["12"], own.Reporters);
        Assert.Equal("Ann Lee", graph.FindParticipant("12")?.Name);
        Assert.Equal("12", Assert.Single(graph.StandpointsOn(new("5")), static found => found.Position == Position.Reports).Speaker);
    }

    [Fact]
    public void Annotators_are_folded_and_restored()
    {
        ArgumentGraph graph = GraphReaders.Aif.Read(Report, "report");
        Assert.Equal(["1", "2", "3", "4", "5", "9"], graph.Nodes.Select(static node => node.Id.Value));
        Assert.All(graph.Locutions, static locution => Assert.Equal("Zoe", Assert.Single(locution.Annotations).Annotator));
        Assert.Equal(JsonMeaning.Of(Report.Replace("\"nodeID\": 2,", "\"nodeID\": \"2\",", StringComparison.Ordinal)
            .Replace("\"fromID\": 2,", "\"fromID\": \"2\",", StringComparison.Ordinal)), JsonMeaning.Of(OutputFormats.Aif.Write(graph)));
    }

    [Theory]
    [InlineData("""{ "AIF": { "nodes": [ { "nodeID": 1, "text": "a", "type": "I" } ], "edges": [], "schemefulfillments": null, "descriptorfulfillments": null, "participants": [ { "participantID": 0, "firstname": "Speaker", "surname": "None" } ], "locutions": [] }, "text": { "txt": " Speaker 1 <span class=\"highlighted\" id=\"1\">a</span>.<br><br>" }, "dialog": true, "ova": [] }""")]
    [InlineData("""{ "AIF": { "nodes": [ { "nodeID": "3_16", "text": "a", "type": "I" } ], "edges": [], "schemefulfillments": [], "participants": [ { "participantID": "7", "firstname": "Ann van", "surname": "der Lee" } ], "locutions": [ { "nodeID": "3_16", "personID": "9", "start": "", "end": "" } ] }, "text": "<span id=\"node3_16\" class=\"highlighted\">a</span> &amp; b", "OVA": { "firstname": "x", "nodes": [ { "nodeID": "3_16", "x": "257", "y": 3 } ], "edges": [] } }""")]
    public void Both_dialects_of_xAIF_keep_their_meaning(string json)
    {
        ArgumentGraph graph = GraphReaders.Xaif.Read(json, "x");
        Assert.Equal("a", graph.Document?.Text?[graph.Claims[0].Spans[0]]);
        string written = OutputFormats.Xaif.Write(graph);
        Assert.Equal(graph, GraphReaders.Xaif.Read(written, "x"));
        Assert.DoesNotContain("argumentkit", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "line 1, byte 2")]
    [InlineData("""{"nodes":[{"nodeID":"1","type":"I"},{"nodeID":"1","type":"I"}],"edges":[]}""", "node '1'")]
    [InlineData("""{"nodes":[{"nodeID":"1","type":"I"}],"edges":[{"edgeID":"8","fromID":"1","toID":"2"}]}""", "edge '8'")]
    [InlineData("""{"nodes":[{"type":"I"}],"edges":[]}""", "byte 11")]
    [InlineData("""{"nodes":{},"edges":[]}""", "byte 10")]
    [InlineData("""{"nodes":[],"edges":[]} x""", "line 1")]
    [InlineData("""{"nodes":[],"edges":[{"fromID":"1"}]}""", "byte 22")]
    public void Broken_input_is_refused_by_place_and_cause(string json, string place)
    {
        DataFormatException exception = Assert.Throws<DataFormatException>(() => GraphReaders.Aif.Read(json, "broken.json"));
        Assert.StartsWith("broken.json, ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(place, exception.Place, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        string deep = "{\"nodes\":[],\"edges\":[],\"x\":" + new string('[', 5000) + new string(']', 5000) + "}";
        Assert.Throws<DataFormatException>(() => GraphReaders.Aif.Read(deep, "deep"));
    }

    [Fact]
    public void Half_characters_are_mended()
    {
        ArgumentGraph graph = GraphReaders.Aif.Read("""{"nodes":[{"nodeID":"1","text":"a\ud83d \u00e9\n","type":"I"}],"edges":[]}""", "half");
        Assert.Equal("a\uFFFD é\n", graph.Claims[0].Text);
    }
}
