using System.Text;
using ArgumentKit.Cli;

namespace ArgumentKit.Tests.Cli;

public class DecodedTextTests
{
    private const string Words = "naïve 👍 “x”";

    public static TheoryData<string> MarkedEncodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(MarkedEncodings))]
    public void Decodes_by_the_byte_order_mark_and_leaves_it_out(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        DecodedText decoded = DecodedText.From([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);
        Assert.Equal(new DecodedText(Words, null), decoded);
    }

    [Fact]
    public void Takes_unmarked_text_for_UTF8() =>
        Assert.Equal(new DecodedText(Words, null), DecodedText.From(Encoding.UTF8.GetBytes(Words)));

    [Fact]
    public void Keeps_a_second_byte_order_mark() => Assert.Equal("\uFEFFx", DecodedText.From("\uFEFF\uFEFFx"u8).Text);

    [Fact]
    public void Takes_anything_else_for_Latin1()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(static value => (byte)value)];
        DecodedText decoded = DecodedText.From(bytes);
        Assert.Equal(256, decoded.Text.Length);
        Assert.NotNull(decoded.Warning);
    }

    [Fact]
    public void Reads_nothing_as_nothing() => Assert.Equal(new DecodedText("", null), DecodedText.From([]));
}
