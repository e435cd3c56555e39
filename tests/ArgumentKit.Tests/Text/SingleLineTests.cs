using ArgumentKit.Text;

namespace ArgumentKit.Tests.Text;

public class SingleLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    [InlineData("  a\r\n b\t\0c ", "a b c")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\u202eb\u202c\ufeff", "ab")]
    [InlineData("שלום e\u0301 👍", "שלום e\u0301 👍")]
    public void Joins_words_on_one_line(string text, string line) => Assert.Equal(line, SingleLine.From(text));

    /// <summary>Not inline data: attributes are stored as UTF-8, which has no half pairs.</summary>
    [Fact]
    public void Replaces_half_surrogate_pairs() => Assert.Equal("a\uFFFDb", SingleLine.From("a\ud800b"));

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("onetwothree", 5, "onet…")]
    [InlineData("ab👍", 3, "ab…")]
    [InlineData("abe\u0301fg", 4, "ab…")]
    public void Cuts_between_words_and_never_inside_a_character(string text, int limit, string line) =>
        Assert.Equal(line, SingleLine.From(text, limit));

    [Fact]
    public void Keeps_direction_marks_for_programs() => Assert.Equal("a\u202eb", SingleLine.WithDirectionMarks("a\u202eb\n"));
}
