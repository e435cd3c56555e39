using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Training.Corpora.Marked;

namespace ArgumentKit.Training.Tests.Corpora.Marked;

public class MarkedReaderTests
{
    /// <summary>The bell takes two UTF-16 code units, so offsets behind it tell whether code units or characters are counted.</summary>
    private const string Content = """
        id: own-001
        genre: op-ed
        split: dev
        source: invented
        === text
        🔔 “⟦c1|⟦a1c|The dam is⟧⟧,” ⟦a1s|⟦s1|Kim⟧⟧ ⟦a1q|said⟧, “⟦c1|⟦a1c|safe⟧⟧.” ⟦r1|But⟧ ⟦c2|it leaks⟧. ⟦c1.2|Safe⟧?
        === records
        {"speakers": {"s0": {"name": "author", "kind": "Author", "memberOf": null, "country": null},
         "s1": {"name": "Kim", "kind": "Person", "memberOf": null, "country": "KR", "also": {"kind": ["Unnamed"]}}},
        "attributions": {"a1": {"speakers": ["s1"], "act": "Deny", "negated": true, "certainty": "Probable", "addressees": ["s0"], "parent": null,
          "also": {"act": ["Assert", "Other"], "speakers": [["s0", "s1"]], "negated": [false]}}},
        "claims": {"c2": {"kind": "Value", "positions": [{"speaker": "s0", "position": "Asserts", "attribution": null}]},
          "c1": {"kind": "Fact", "positions": [{"speaker": "s1", "position": "Denies", "attribution": "a1"}, {"speaker": "s0", "position": "Questions", "attribution": null}]}},
        "mainClaim": "c2",
        "relations": {"r1": {"from": ["c2"], "to": "c1", "type": "attack", "by": "s0"}},
        "targets": {"a1": ["c1"]}}

        """;

    private static readonly MarkedText Text = MarkedReader.Parse(Content, "own-001.txt");

    [Fact]
    public void Text_is_read_without_its_marks()
    {
        Assert.Equal("🔔 “The dam is,” Kim said, “safe.” But it leaks. Safe?", Text.Text.Value);
        Assert.Equal(("own-001", "op-ed", "dev", "invented"), (Text.Id, Text.Genre, Text.Split, Text.Source));
    }

    [Fact]
    public void Spans_count_code_units_and_keep_their_pieces()
    {
        MarkedAttribution attribution = Assert.Single(Text.Attributions);
        Assert.Equal([TextSpan.FromBounds(4, 14), TextSpan.FromBounds(28, 32)], attribution.Content);
        Assert.Equal([TextSpan.FromBounds(17, 20)], attribution.Source);
        Assert.Equal([TextSpan.FromBounds(21, 25)], attribution.Cue);
        Assert.Equal([TextSpan.FromBounds(17, 20)], Text.Speakers[1].Mentions);
    }

    [Fact]
    public void Attribution_is_read_with_its_alternatives()
    {
        MarkedAttribution attribution = Assert.Single(Text.Attributions);
        Assert.Equal(["s1"], attribution.Speakers);
        Assert.Equal(["s0"], attribution.Addressees);
        Assert.Equal((MarkedAct.Deny, true, Certainty.Probable), (attribution.Act, attribution.IsNegated, attribution.Certainty));
        Assert.Null(attribution.Parent);
        Assert.Equal(["act", "negated", "speakers"], attribution.Also.Fields);
        Assert.Equal(["Assert", "Other"], attribution.Also.Texts("act"));
        Assert.Equal(["s0", "s1"], attribution.Also.Texts("speakers"));
        Assert.Empty(attribution.Also.Texts("negated"));
        Assert.Empty(attribution.Also.Texts("parent"));
    }

    [Fact]
    public void Claims_come_by_number_with_every_place()
    {
        Assert.Equal(["c1", "c2"], Text.Claims.Select(static claim => claim.Id));
        MarkedClaim claim = Text.Claims[0];
        Assert.Equal(["c1", "c1.2"], claim.Occurrences.Select(static place => place.Id));
        Assert.Equal(["The dam is", "safe"], claim.Occurrences[0].Pieces.Select(piece => Text.Text[piece]));
        Assert.Equal(["Safe"], claim.Occurrences[1].Pieces.Select(piece => Text.Text[piece]));
        Assert.Equal([new MarkedPosition("s1", Position.Denies, "a1"), new MarkedPosition("s0", Position.Questions, null)], claim.Positions);
        Assert.Equal(ClaimKind.Value, Text.Claims[1].Kind);
        Assert.Equal(["c2"], Text.MainClaims);
    }

    [Fact]
    public void Relations_targets_and_speakers_are_read()
    {
        MarkedRelation relation = Assert.Single(Text.Relations);
        Assert.Equal(["c2"], relation.From);
        Assert.Equal(("c1", RelationType.Attack, "s0"), (relation.To, relation.Type, relation.By));
        Assert.Equal("But", Text.Text[Assert.Single(relation.Marker)]);
        Assert.Equal(["c1"], Text.Targets["a1"]);
        Assert.Equal((SpeakerKind.Person, "KR"), (Text.Speakers[1].Kind, Text.Speakers[1].Country));
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        MarkedText text = MarkedReader.Parse(Content.ReplaceLineEndings("\r\n"), "own-001.txt");
        Assert.Equal(Text.Text.Value, text.Text.Value);
        Assert.Equal(Text.Claims[0].Occurrences[0].Pieces, text.Claims[0].Occurrences[0].Pieces);
    }

    [Theory]
    [InlineData("genre: op-ed\n", "", "head")]
    [InlineData("=== text", "=== texts", "line 1")]
    [InlineData("⟦s1|Kim⟧", "⟦s|Kim⟧", "line 6")]
    [InlineData("⟦s1|Kim⟧", "⟦s1|Kim", "line 6")]
    [InlineData("⟦s1|Kim⟧", "⟦s1|Kim⟧⟧⟧", "line 6")]
    [InlineData("⟦s1|Kim⟧", "⟦s1|⟧Kim", "line 6")]
    [InlineData("⟦s1|Kim⟧", "⟦s2|Kim⟧", "mark s2")]
    [InlineData("⟦c1.2|Safe⟧", "⟦c3|Safe⟧", "mark c3")]
    [InlineData("⟦c2|it leaks⟧", "it leaks", "c2")]
    [InlineData("\"Author\"", "\"Person\"", "s0")]
    [InlineData("\"act\": \"Deny\"", "\"act\": \"Denies\"", "line 10")]
    [InlineData("\"act\": \"Deny\", ", "", "line 11")]
    [InlineData("\"certainty\": \"Probable\"", "\"certainty\": \"Unknown\"", "a1")]
    [InlineData("\"speakers\": [\"s1\"]", "\"speakers\": []", "a1")]
    [InlineData("\"speakers\": [\"s1\"]", "\"speakers\": null", "line 10")]
    [InlineData("\"speakers\": [\"s1\"]", "\"speakers\": [\"s9\"]", "a1")]
    [InlineData("\"parent\": null", "\"parent\": \"a9\"", "a1")]
    [InlineData("\"position\": \"Denies\"", "\"position\": \"None\"", "c1")]
    [InlineData("\"mainClaim\": \"c2\"", "\"mainClaim\": \"c9\"", "mainClaim")]
    [InlineData("\"to\": \"c1\"", "\"to\": \"c9\"", "r1")]
    [InlineData("\"type\": \"attack\"", "\"type\": \"undercut\"", "r1")]
    [InlineData("\"targets\": {\"a1\": [\"c1\"]}}", "\"targets\": {\"a1\": [\"c9\"]}}", "targets of a1")]
    [InlineData("\"targets\": {\"a1\": [\"c1\"]}}", "\"targets\": {\"a1\": [\"c1\"]}", "line 17")]
    public void Fault_is_told_with_file_and_place(string old, string replacement, string place)
    {
        string faulty = Content.Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Content, faulty);
        DataFormatException fault = Assert.Throws<DataFormatException>(() => MarkedReader.Parse(faulty, "own-001.txt"));
        Assert.Equal(("own-001.txt", place), (fault.File, fault.Place));
    }
}
