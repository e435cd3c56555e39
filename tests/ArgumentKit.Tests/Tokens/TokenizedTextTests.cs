using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests.Tokens;

public class TokenizedTextTests
{
    // "Rain", "falls", "." at 0..4, 5..10, 10..11.
    private static readonly TokenizedText Words = new(
        new SourceText("Rain falls."),
        [new Sentence(new TextSpan(0, 11), ZoneKind.Body, StartsParagraph: true)],
        [new Token(new TextSpan(0, 4), false), new Token(new TextSpan(5, 5), false), new Token(new TextSpan(10, 1), false)]);

    [Theory]
    [InlineData(0, 11, 0, 3)]
    [InlineData(2, 7, 0, 2)]
    [InlineData(4, 5, 1, 1)]
    [InlineData(4, 6, 1, 2)]
    [InlineData(10, 11, 2, 3)]
    public void Words_that_a_span_touches(int start, int end, int first, int behind) =>
        Assert.Equal(new TokenRange(first, behind), Words.WordsTouching(TextSpan.FromBounds(start, end)));

    [Theory]
    [InlineData(0, 11, 0, 3)]
    [InlineData(2, 7, 1, 1)]
    [InlineData(5, 10, 1, 2)]
    public void Words_that_lie_inside_a_span(int start, int end, int first, int behind) =>
        Assert.Equal(new TokenRange(first, behind), Words.WordsIn(TextSpan.FromBounds(start, end)));
}
