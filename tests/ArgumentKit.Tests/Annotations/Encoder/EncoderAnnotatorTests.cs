using ArgumentKit.Annotations;
using ArgumentKit.Speech;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class EncoderAnnotatorTests
{
    [Fact]
    public void Reads_who_says_what()
    {
        AnnotatedText text = Read("The mayor denied that the bridge was unsafe.");
        AttributionSpans denial = Assert.Single(text.Attributions);
        Assert.Equal("The mayor", Words(text, denial.Source));
        Assert.Equal("denied", Words(text, denial.Cue));
        Assert.Equal("that the bridge was unsafe", Words(text, denial.Content));
        Assert.Equal(SpeechAct.Deny, denial.Act);
        Assert.False(denial.IsNegated);
    }

    [Fact]
    public void A_pronoun_goes_to_its_antecedent()
    {
        AnnotatedText text = Read("Maria Lopez runs the clinic. She said that the roof leaks.");
        RecognisedMention pronoun = text.Mentions.Single(mention => text[mention.Head].Form == "She");
        Assert.Contains(text[text.Mentions[pronoun.Antecedent].Head].Form, (string[])["Maria", "Lopez"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\ud83d\ude00 \ud800 \u202e ﷽")]
    public void Accepts_any_text(string value) => Assert.NotNull(Read(value));

    [Fact]
    public void A_sentence_longer_than_a_window_is_one_tree()
    {
        AnnotatedText text = Read(string.Join(" and ", Enumerable.Repeat("the river rose", 400)) + ".");
        Assert.Single(text.Trees);
        Assert.Single(text.Trees[0].Nodes, static node => node.IsRoot);
    }

    [Fact]
    public void Cancellation_is_heeded() =>
        Assert.Throws<OperationCanceledException>(() => ArgumentAnalyzer.Create().Analyze("It rains.", cancellationToken: new CancellationToken(canceled: true)));

    private static AnnotatedText Read(string value) => ArgumentAnalyzer.Create().Analyze(value).Annotations;

    private static string Words(AnnotatedText text, IEnumerable<TokenRange> runs) =>
        string.Join(" … ", runs.Select(run => text.Text[text.Words.SpanOf(run)]));
}
