using ArgumentKit.Syntax;

namespace ArgumentKit.Entities;

/// <summary>Finds runs of words that together may be a name.</summary>
internal static class NameReader
{
    private const int LongestRun = 12;

    /// <summary>The end of the run that starts at a word; the word itself if none does.</summary>
    public static int RunEnd(SyntaxTree tree, int start)
    {
        int end = start;
        while (end < tree.Count && end - start < LongestRun && IsNamePart(tree[end], isFirst: end == 0))
        {
            end++;
        }

        return end;
    }

    // "US" and "Chinese" are adjectives to the tagger; a capital at the start of a sentence proves nothing.
    private static bool IsNamePart(SyntaxNode word, bool isFirst)
    {
        if (!char.IsUpper(word.Form[0]))
        {
            return false;
        }

        return word.PartOfSpeech == PartOfSpeech.ProperNoun
            || (word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun && !(isFirst && word.PartOfSpeech == PartOfSpeech.Noun));
    }
}
