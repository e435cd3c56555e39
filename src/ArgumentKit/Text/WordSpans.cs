namespace ArgumentKit.Text;

/// <summary>Words as blanks separate them, before there are tokens.</summary>
internal static class WordSpans
{
    /// <summary>The first words of a span; no more than <paramref name="limit"/>.</summary>
    public static List<TextSpan> First(SourceText text, TextSpan span, int limit)
    {
        List<TextSpan> words = [];
        int offset = span.Start;
        while (offset < span.End && words.Count < limit)
        {
            if (SourceText.IsBlank(text[offset]))
            {
                offset++;
                continue;
            }

            int start = offset;
            while (offset < span.End && !SourceText.IsBlank(text[offset]))
            {
                offset++;
            }

            words.Add(TextSpan.FromBounds(start, offset));
        }

        return words;
    }

    /// <summary>Whether a span has more words than that.</summary>
    public static bool Exceed(SourceText text, TextSpan span, int count) => First(text, span, count + 1).Count > count;
}
