using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Speech;

namespace ArgumentKit.Tests.Attributions;

/// <summary>Who says what, in invented sentences of many kinds.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("The German government said that the border is open.", "de-government", SpeechAct.Assert)]
    [InlineData("Beijing denied that it had stopped the ships.", "cn-government", SpeechAct.Deny)]
    [InlineData("The White House warned that the talks could fail.", "us-government", SpeechAct.Warn)]
    [InlineData("According to Reuters, the factory will close in May.", "reuters", SpeechAct.Assert)]
    [InlineData("Microsoft promised that the fault will be repaired.", "microsoft", SpeechAct.Promise)]
    public void The_source_is_resolved_and_the_act_read(string text, string speaker, SpeechAct act)
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze(text);
        Attribution attribution = Assert.Single(analysis.Attributions, static attribution => attribution.Parent is null);
        Assert.Equal(speaker, attribution.Speakers[0].Id);
        Assert.Equal(act, attribution.Act);
    }

    [Theory]
    [InlineData("She closed the door and walked to the river.")]
    [InlineData("The report card lay on the table beside the lamp.")]
    [InlineData("The claim forms are in the upper drawer.")]
    public void What_only_looks_like_it_is_no_attribution(string text) => Assert.Empty(Analyzer.Instance.Analyze(text).Attributions);

    [Fact]
    public void A_bare_denial_finds_the_claim_it_denies()
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze(
            "The British government said that the ferry carried weapons. The Russian government denied the British allegations.");
        Claim claim = Assert.Single(analysis.Claims);
        Assert.Contains(claim.Positions, static held => held.Speaker.Id == "gb-government" && held.Position == Position.Asserts);
        Assert.Contains(claim.Positions, static held => held.Speaker.Id == "ru-government" && held.Position == Position.Denies);
        Assert.True(claim.IsContested);
        Assert.Single(analysis.Graph.Relations);
    }

    [Fact]
    public void What_is_reported_is_never_the_author_s()
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze("The French government said that the tunnel is safe. The tunnel is forty years old.");
        Assert.All(analysis.Claims, static claim => Assert.Single(claim.Positions));
        Assert.Equal(["fr-government", "author"], analysis.Claims.Select(static claim => claim.Positions[0].Speaker.Id));
        Assert.Equal(SpeakerKind.Author, analysis.Claims[1].Positions[0].Speaker.Kind);
    }

    [Fact]
    public void A_reason_supports_what_it_is_the_reason_of()
    {
        ArgumentAnalysis analysis = Analyzer.Instance.Analyze("The dam must be closed because the wall has cracks.");
        Assert.Equal(2, analysis.Claims.Length);
        Assert.Equal(ClaimKind.Policy, analysis.Claims[0].Kind);
        Assert.Equal(analysis.Claims[1].Id, Assert.Single(analysis.Graph.Relations).From[0].Value);
    }
}
