namespace ArgumentKit.Text;

/// <summary>Whether a paragraph has the shape of a title, whatever stands around it.</summary>
internal static class HeadlineTest
{
    /// <summary>The most words of a headline.</summary>
    public const int MostWords = 20;

    private const int MostWordsOfSection = 12;
    private const int LongestAbbreviation = 5;
    private const string Bullets = "-*•·–—>+";

    /// <summary>Whether it can be the title of an article: "Who Pays for the Bridge?".</summary>
    public static bool IsTitle(SourceText text, TextSpan span) => !SentenceEnd.Stopped(text.AsSpan(span)) && IsOneSentence(text, span);

    /// <summary>Whether it can be a title, perhaps with a full stop, as some archives set it: "Who Pays for the Bridge."</summary>
    public static bool IsOneSentence(SourceText text, TextSpan span) => IsDeck(text, span) && !HoldsSentenceEnd(text, span);

    /// <summary>Whether it can be a line above the text, "The mayor has no plan. Again.", where a byline or dateline shows that it is one.</summary>
    public static bool IsDeck(SourceText text, TextSpan span) => !WordSpans.Exceed(text, span, MostWords)
        && !SentenceEnd.Continues(text.AsSpan(span))
        && !IsListItem(text, span)
        && !OpensSmall(text, span);

    /// <summary>Whether it can be the title of a section: shorter than that of an article, and without any mark at its end.</summary>
    public static bool IsSectionTitle(SourceText text, TextSpan span) => IsTitle(text, span)
        && !WordSpans.Exceed(text, span, MostWordsOfSection)
        && char.IsUpper(text[span.Start])
        && char.IsLetterOrDigit(text[span.End - 1]);

    /// <summary>"## Results".</summary>
    public static bool IsMarked(ReadOnlySpan<char> line)
    {
        int marks = line.Length - line.TrimStart('#').Length;
        return marks > 0 && marks < line.Length && line[marks] == ' ' && line.Length < 200;
    }

    /// <summary>Whether the first word is in small letters; "iPhone" is not.</summary>
    public static bool OpensSmall(SourceText text, TextSpan span)
    {
        ReadOnlySpan<char> word = text.AsSpan(WordSpans.First(text, span, 1)[0]);
        foreach (char letter in word)
        {
            if (char.IsUpper(letter))
            {
                return false;
            }
        }

        return char.IsLower(word[0]);
    }

    /// <summary>"- bread", "1. bread", "2) bread".</summary>
    private static bool IsListItem(SourceText text, TextSpan span)
    {
        TextSpan word = WordSpans.First(text, span, 1)[0];
        ReadOnlySpan<char> form = text.AsSpan(word);
        return form.Length == 1
            ? Bullets.Contains(form[0], StringComparison.Ordinal)
            : form[^1] is '.' or ')' && !form[..^1].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a sentence ends inside: a word too long to be an abbreviation has a full stop, and another word follows.</summary>
    private static bool HoldsSentenceEnd(SourceText text, TextSpan span)
    {
        List<TextSpan> words = WordSpans.First(text, span, MostWords);
        return words.SkipLast(1).Any(word => word.Length > LongestAbbreviation && text[word.End - 1] == '.' && text.AsSpan(word).Count('.') == 1);
    }
}
