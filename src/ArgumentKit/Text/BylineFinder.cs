using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>Finds bylines: "By Jane Doe", "By JANE DOE, Associated Press", "Who Pays? By Jane Doe".</summary>
internal sealed class BylineFinder(ZoneLexicon lexicon)
{
    private const int MostWords = 20;
    private const int MostWordsBehindNames = 10;
    private const int FewestNameWords = 2;
    private const int MostNameWords = 5;
    private const string Separators = "|—–-•·/:";
    private const string NameEnders = ",;|—–•·";

    /// <summary>The byline that fills a line; null if the line is none.</summary>
    public Byline? InLine(SourceText text, TextSpan line)
    {
        List<TextSpan> words = WordSpans.First(text, line, MostWords + 1);
        return words.Count > MostWords || SentenceEnd.Closes(text.AsSpan(line)) ? null : Match(text, words, 0, mayGoOn: true);
    }

    /// <summary>The byline at the end of a line that begins with a headline; null if there is none.</summary>
    public Byline? AtEnd(SourceText text, TextSpan line, int mostWords)
    {
        List<TextSpan> words = WordSpans.First(text, line, mostWords + MostNameWords + 2);
        if (words.Count > mostWords + MostNameWords + 1)
        {
            return null;
        }

        for (int index = words.Count - FewestNameWords - 1; index > 0; index--)
        {
            // "Village Destroyed By Forest Fire" goes on the headline; "Who Pays? By Forest Whitaker" does not.
            if (char.IsUpper(text[words[index].Start])
                && Match(text, words, index, mayGoOn: false) is { } byline
                && (EndsHeadline(text, words[index - 1]) || lexicon.IsGivenName(text[WordSpans.First(text, byline.Names[0], 1)[0]])))
            {
                return byline;
            }
        }

        return null;
    }

    private static bool EndsHeadline(SourceText text, TextSpan word) =>
        SentenceEnd.Closes(text.AsSpan(word)) || Separators.Contains(text[word.End - 1], StringComparison.Ordinal);

    private Byline? Match(SourceText text, List<TextSpan> words, int start, bool mayGoOn)
    {
        string[]? opening = lexicon.Openings.FirstOrDefault(candidate => Opens(text, words, start, candidate));
        if (opening is null)
        {
            return null;
        }

        ImmutableArray<TextSpan>.Builder names = ImmutableArray.CreateBuilder<TextSpan>();
        int index = start + opening.Length;
        while (Name(text, words, ref index) is { } name)
        {
            names.Add(name);
            if (index >= words.Count || !LeadsToName(text, words, index))
            {
                break;
            }

            index += lexicon.IsJoiner(text[words[index]]) ? 1 : 0;
        }

        bool isWhole = index == words.Count;
        bool isFollowed = mayGoOn && index < words.Count && words.Count - index <= MostWordsBehindNames
            && (EndsName(text, words[index - 1]) || !char.IsLetterOrDigit(text[words[index].Start]));
        return names.Count > 0 && (isWhole || isFollowed)
            ? new Byline(words[start].Union(words[^1]), names.ToImmutable())
            : null;
    }

    /// <summary>Whether another author follows: "and John Smith", ", John Smith", but not ", Associated Press".</summary>
    private bool LeadsToName(SourceText text, List<TextSpan> words, int index) => lexicon.IsJoiner(text[words[index]])
        || (EndsName(text, words[index - 1]) && lexicon.IsGivenName(text[words[index]]));

    private static bool Opens(SourceText text, List<TextSpan> words, int start, string[] opening)
    {
        if (start + opening.Length >= words.Count || !char.IsUpper(text[words[start].Start]))
        {
            return false;
        }

        for (int index = 0; index < opening.Length; index++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[start + index]).TrimEnd(':');
            if (!word.Equals(opening[index], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads one name, "Ludwig van Beethoven," and moves behind it; null, with the index where it was, if there is none.</summary>
    private TextSpan? Name(SourceText text, List<TextSpan> words, ref int index)
    {
        int next = index;
        while (next < words.Count && next - index < MostNameWords && IsNamePart(text, words[next], isFirst: next == index))
        {
            next++;
            if (EndsName(text, words[next - 1]))
            {
                break;
            }
        }

        if (next - index < FewestNameWords)
        {
            return null;
        }

        TextSpan name = words[index].Union(words[next - 1]);
        index = next;
        return new TextSpan(name.Start, text.AsSpan(name).TrimEnd(NameEnders).Length);
    }

    private bool IsNamePart(SourceText text, TextSpan word, bool isFirst)
    {
        ReadOnlySpan<char> letters = text.AsSpan(word).TrimEnd(NameEnders);
        return letters.Length > 0
            && (char.IsUpper(letters[0]) || (!isFirst && lexicon.IsParticle(letters.ToString())))
            && letters.IndexOfAnyInRange('0', '9') < 0
            && !SentenceEnd.Continues(letters)
            && !lexicon.IsJoiner(letters.ToString());
    }

    private static bool EndsName(SourceText text, TextSpan word) => NameEnders.Contains(text[word.End - 1], StringComparison.Ordinal);
}
