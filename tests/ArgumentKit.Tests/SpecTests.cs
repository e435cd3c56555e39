namespace ArgumentKit.Tests;

public class SpecTests
{
    [Fact]
    public void An_example_is_input_and_expectation_under_a_heading()
    {
        TheoryDataRow<string, string> row = Assert.Single(Parse("# Zones\n\n## Two lines\n```example\none\n\ntwo\n---\n1\n2\n```\n"));
        Assert.Equal(("one\n\ntwo", "1\n2"), row.Data);
        Assert.Equal("Two lines (a.md:4)", row.TestDisplayName);
    }

    [Fact]
    public void Headings_inside_an_example_are_input() =>
        Assert.Equal(("# One", ""), Assert.Single(Parse("```example\n# One\n---\n```\n")).Data);

    [Fact]
    public void Other_blocks_are_prose() => Assert.Empty(Parse("```text\none\n---\ntwo\n```\n"));

    [Theory]
    [InlineData("```example\none\n```\n")]
    [InlineData("```example\none\n---\ntwo")]
    public void Torn_examples_are_faults(string markdown) =>
        Assert.Contains("a.md:1", Assert.Throws<FormatException>(() => Parse(markdown)).Message, StringComparison.Ordinal);

    private static TheoryData<string, string> Parse(string markdown) => Spec.Parse("a.md", markdown.Split('\n'));
}
