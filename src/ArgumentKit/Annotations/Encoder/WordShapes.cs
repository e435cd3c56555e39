using System.Text;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Tells the <see cref="WordShape"/> of a word.</summary>
internal static class WordShapes
{
    /// <summary>Number of shapes that a table of shape vectors has room for.</summary>
    public const int Capacity = 8;

    /// <summary>The shape of a word.</summary>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        int others = 0;
        bool digits = false;
        bool startsWithCapital = false;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                bool capital = Rune.IsUpper(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.TitlecaseLetter;
                startsWithCapital |= capital && capitals + others == 0;
                capitals += capital ? 1 : 0;
                others += capital ? 0 : 1;
            }
            else
            {
                digits |= Rune.IsDigit(rune);
            }
        }

        return (capitals, others) switch
        {
            (0, 0) => digits ? WordShape.Digits : WordShape.Sign,
            (0, _) => WordShape.Lower,
            (1, _) when startsWithCapital => WordShape.Title,
            (_, 0) => capitals > 1 ? WordShape.Capitals : WordShape.Title,
            _ => WordShape.Mixed,
        };
    }
}
