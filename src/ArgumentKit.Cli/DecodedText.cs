using System.Text;

namespace ArgumentKit.Cli;

/// <summary>The text of a file, and what is doubtful about it.</summary>
/// <param name="Text">The text; a byte-order mark is no part of it.</param>
/// <param name="Warning">Null, or a remark for the user.</param>
internal sealed record DecodedText(string Text, string? Warning)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Longer marks first: that of UTF-32 starts like that of UTF-16.</summary>
    private static readonly Encoding[] MarkedEncodings = [Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Decodes by the byte-order mark; without one as UTF-8, and what is not UTF-8 as Latin-1, which every file is.</summary>
    public static DecodedText From(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in MarkedEncodings)
        {
            ReadOnlySpan<byte> mark = encoding.Preamble;
            if (bytes.StartsWith(mark))
            {
                return new DecodedText(encoding.GetString(bytes[mark.Length..]), Warning: null);
            }
        }

        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), Warning: null);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(Encoding.Latin1.GetString(bytes), "is not UTF-8; read as Latin-1.");
        }
    }
}
