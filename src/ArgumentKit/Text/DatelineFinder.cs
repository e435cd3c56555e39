namespace ArgumentKit.Text;

/// <summary>Finds datelines: "GENEVA, March 3 (Reuters) —", "BEIJING —", "Geneva (AP) -", and dates on a line of their own.</summary>
internal sealed class DatelineFinder(ZoneLexicon lexicon)
{
    private const int MostWords = 12;
    private const int FewestPlaceLetters = 3;
    private const int MostWordsOfDate = 5;

    /// <summary>The dateline at the start of a paragraph, its dash included; null if there is none.</summary>
    public static TextSpan? AtStart(SourceText text, TextSpan paragraph)
    {
        List<TextSpan> words = WordSpans.First(text, paragraph, MostWords + 1);
        int dash = words.FindIndex(word => IsDash(text.AsSpan(word)));
        if (dash <= 0)
        {
            return null;
        }

        // "NATO — the alliance — is old": what follows a dateline opens a sentence.
        bool opensSentence = dash + 1 == words.Count || !char.IsLower(text[words[dash + 1].Start]);
        return opensSentence && IsPlaceAndDate(text, words[..dash]) ? words[0].Union(words[dash]) : null;
    }

    /// <summary>Whether a line holds a date and nothing else: "Tuesday, September 22, 2015".</summary>
    public bool IsDate(SourceText text, TextSpan line)
    {
        List<TextSpan> words = WordSpans.First(text, line, MostWordsOfDate + 1);
        return words.Count <= MostWordsOfDate
            && words.Exists(word => char.IsAsciiDigit(text[word.Start]))
            && words.Exists(word => lexicon.IsMonth(Bare(text, word)))
            && words.TrueForAll(word => IsNumber(Bare(text, word)) || lexicon.IsMonth(Bare(text, word)) || lexicon.IsWeekday(Bare(text, word)));
    }

    private static ReadOnlySpan<char> Bare(SourceText text, TextSpan word) => text.AsSpan(word).Trim("().,|•·");

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsDash(ReadOnlySpan<char> word) => word is "—" or "–" or "-" or "--" or "―";

    private static bool IsPlaceAndDate(SourceText text, List<TextSpan> words)
    {
        bool isCapitals = IsCapitals(text.AsSpan(words[0]));
        bool hasAgency = text[words[^1].End - 1] == ')' && words.Count > 1;
        bool hasDate = words.Skip(1).Any(word => char.IsAsciiDigit(text[word.Start]));
        bool inBrackets = false;
        foreach (TextSpan word in words)
        {
            char first = text[word.Start];
            inBrackets |= first == '(';
            if (!inBrackets && !char.IsUpper(first) && !char.IsAsciiDigit(first))
            {
                return false;
            }

            inBrackets &= text.AsSpan(word).IndexOf(')') < 0;
        }

        return char.IsUpper(text[words[0].Start]) && (isCapitals ? HasPlace(text, words) || hasAgency : hasAgency || HasComma(text, words, hasDate));
    }

    /// <summary>Whether capitals run up to the comma or the end, as in "NEW YORK, March 3" but not in "NATO Chief".</summary>
    private static bool HasPlace(SourceText text, List<TextSpan> words)
    {
        int letters = 0;
        foreach (TextSpan word in words)
        {
            ReadOnlySpan<char> form = text.AsSpan(word);
            if (!IsCapitals(form))
            {
                return false;
            }

            letters += form.Length;
            if (form[^1] == ',')
            {
                break;
            }
        }

        return letters >= FewestPlaceLetters;
    }

    private static bool HasComma(SourceText text, List<TextSpan> words, bool hasDate) =>
        hasDate && words.Any(word => text[word.End - 1] == ',');

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        bool hasLetter = false;
        foreach (char letter in word)
        {
            if (char.IsLower(letter) || char.IsAsciiDigit(letter) || letter == '(')
            {
                return false;
            }

            hasLetter |= char.IsUpper(letter);
        }

        return hasLetter;
    }
}
