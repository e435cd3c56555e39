namespace ArgumentKit.Text;

/// <summary>Whether words are set as titles are: each with a capital, but for the small words, "The Fall <c>of</c> the Bridge".</summary>
internal sealed class TitleCase(ZoneLexicon lexicon)
{
    // "Thank You." and "Good Morning." open letters, not articles.
    private const int FewestWords = 3;

    /// <summary>Whether the first words of a span, as many as a headline may have, are set so.</summary>
    public bool Sets(SourceText text, TextSpan span)
    {
        List<TextSpan> words = WordSpans.First(text, span, HeadlineTest.MostWords);
        return words.Count >= FewestWords && words.TrueForAll(word => Allows(text.AsSpan(word).Trim("\"'“”‘’«»()[],;:.!?…")));
    }

    private bool Allows(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return word.IsEmpty || !char.IsLetter(word[0]) || lexicon.IsSmallInTitles(word);
    }
}
