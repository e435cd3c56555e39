using ArgumentKit.Formats.Table;

namespace ArgumentKit.Tests.Formats.Table;

public class LineWrapTests
{
    [Theory]
    [InlineData("", 5, "")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a bcdefg h", 4, "a|bcde|fg h")]
    [InlineData("世界世界", 5, "世界|世界")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301")]
    public void Breaks_between_words_and_inside_only_those_too_wide(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineWrap.Break(text, width));

    [Theory]
    [InlineData("one two three", 5, 2, "one|two…")]
    [InlineData("one two three", 5, 3, "one|two|three")]
    [InlineData("abcdefghij", 4, 2, "abcd|efg…")]
    public void Says_where_it_cut(string text, int width, int limit, string lines) =>
        Assert.Equal(lines.Split('|'), LineWrap.Break(text, width, limit));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("Straße", 6)]
    [InlineData("世界", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👍", 2)]
    [InlineData("“quote”", 7)]
    public void Knows_the_width_of_characters(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));
}
