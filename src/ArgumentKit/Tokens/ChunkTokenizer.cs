using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Tokens;

/// <summary>Splits one chunk of non-blank characters into words.</summary>
internal readonly ref struct ChunkTokenizer(string text, TokenizerLexicon lexicon, ImmutableArray<Token>.Builder tokens)
{
    // "'twas", "'1990s": a longer chunk that opens with an apostrophe is quoted.
    private const int LongestApostropheWord = 6;

    public void Tokenize(int start, int end)
    {
        start = PeelLeft(start, end);
        int wordEnd = PeelRight(start, end);
        if (wordEnd > start)
        {
            SplitInside(start, wordEnd);
        }

        while (wordEnd < end)
        {
            int length = SignLength(wordEnd, end);
            Add(wordEnd, wordEnd + length);
            wordEnd += length;
        }
    }

    /// <summary>Opening signs are words: ("Yes → ( " Yes.</summary>
    private int PeelLeft(int start, int end)
    {
        while (start < end && IsSign(start) && !StartsWord(start, end))
        {
            int length = SignLength(start, end);
            Add(start, start + length);
            start += length;
        }

        return start;
    }

    /// <summary>Finds where the closing signs begin: "Inc.), → Inc. | ) | ,.</summary>
    private int PeelRight(int start, int end)
    {
        if (IsAddress(start, end))
        {
            while (end > start && text[end - 1] is '.' or ',' or ')' or ']' or '>' or '!' or '?' or ';' or ':' or '"' or '\u201D' or '\'' or '\u2019')
            {
                end--;
            }

            return end;
        }

        while (end > start && IsSign(end - 1))
        {
            if (text[end - 1] == '.' && KeepsDot(start, end))
            {
                break;
            }

            end--;
        }

        return end;
    }

    /// <summary>Whether a final dot belongs to the word: abbreviations ("Inc."), initials ("J.") and letter-dot sequences ("U.S.").</summary>
    private bool KeepsDot(int start, int end)
    {
        if (end - start < 2 || text[end - 2] == '.')
        {
            return false;
        }

        int wordStart = end - 1;
        while (wordStart > start && text[wordStart - 1] is not ('-' or '/' or '(' or '"' or '\u2013' or '\u2014' or '\u201C' or ','))
        {
            wordStart--;
        }

        ReadOnlySpan<char> word = text.AsSpan(wordStart, end - wordStart);
        return lexicon.IsAbbreviation(word) || IsInitial(word) || IsDottedLetters(word);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && char.IsUpper(word[0]) && word[0] != 'I';

    private static bool IsDottedLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word.Length % 2 != 0)
        {
            return false;
        }

        for (int index = 0; index < word.Length; index += 2)
        {
            if (!char.IsLetter(word[index]) || word[index + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cuts at hyphens, dashes, slashes, dots in a row and the like, then at clitics.</summary>
    private void SplitInside(int start, int end)
    {
        if (IsAddress(start, end) || IsNumberWithSigns(start, end))
        {
            Add(start, end);
            return;
        }

        int wordStart = start;
        for (int offset = start; offset < end;)
        {
            if (IsSign(offset) && SeparatesWords(wordStart, offset, end))
            {
                SplitClitics(wordStart, offset);
                int length = SignLength(offset, end);
                Add(offset, offset + length);
                offset += length;
                wordStart = offset;
            }
            else
            {
                offset++;
            }
        }

        SplitClitics(wordStart, end);
    }

    private bool SeparatesWords(int wordStart, int offset, int end)
    {
        char sign = text[offset];
        bool hasLeft = offset > wordStart;
        bool hasRight = offset + 1 < end;
        char left = hasLeft ? text[offset - 1] : '\0';
        char right = hasRight ? text[offset + 1] : '\0';
        switch (sign)
        {
            case '-' or '\u2010' or '\u2011':
                return !hasLeft || !hasRight || right is '-' || !lexicon.IsHyphenPrefix(text.AsSpan(wordStart, offset - wordStart));
            case '\'' or '\u2019' or '`' or '\u02BC' or '\u00B4':
                return false;
            case '.':
                return right == '.' || left == '.' ? right == '.' : IsRunOn(wordStart, offset, end);
            case ',' or ':':
                return !(char.IsAsciiDigit(left) && char.IsAsciiDigit(right));
            case '&':
                return end - wordStart > 5;
            case '/':
                return !(offset - wordStart == 1 && end - offset == 2) && !(char.IsAsciiDigit(left) && char.IsAsciiDigit(right));
            case '_' or '@' or '*' or '#' or '%' when hasLeft && hasRight && !char.IsAsciiDigit(left):
                return false;
            case '+' when hasLeft && !hasRight:
                return false;
            default:
                return true;
        }
    }

    /// <summary>Two sentences written without a space: "it is.Then they"; but not "Node.js", "3.5", "e.g.".</summary>
    private bool IsRunOn(int wordStart, int dot, int end) =>
        dot - wordStart > 2 && dot + 2 < end
        && char.IsLower(text[dot - 1]) && char.IsLower(text[dot - 2])
        && char.IsUpper(text[dot + 1]) && char.IsLower(text[dot + 2])
        && text.AsSpan(wordStart, dot - wordStart).IndexOf('.') < 0;

    private void SplitClitics(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (lexicon.ContractionParts(word) is { } parts)
        {
            bool joins = false;
            foreach (int length in parts)
            {
                Add(start, start + length, joins);
                start += length;
                joins = true;
            }

            return;
        }

        int clitic = lexicon.CliticLength(word);
        if (clitic > 0)
        {
            // "couldn't've" carries two clitics.
            SplitClitics(start, end - clitic);
            Add(end - clitic, end, joinsPrevious: true);
            return;
        }

        int digits = NumberLength(word);
        if (digits > 0 && digits < word.Length && lexicon.IsUnit(word[digits..]))
        {
            Add(start, start + digits);
            Add(start + digits, end);
            return;
        }

        Add(start, end);
    }

    private static int NumberLength(ReadOnlySpan<char> word)
    {
        int length = 0;
        while (length < word.Length && (char.IsAsciiDigit(word[length]) || (length > 0 && word[length] is '.' or ',' && length + 1 < word.Length && char.IsAsciiDigit(word[length + 1]))))
        {
            length++;
        }

        return length;
    }

    /// <summary>A web or mail address, or a file name in a path: kept whole.</summary>
    private bool IsAddress(int start, int end)
    {
        ReadOnlySpan<char> chunk = text.AsSpan(start, end - start);
        if (chunk.Length < 4)
        {
            return false;
        }

        int colon = chunk.IndexOf("://");
        if ((colon > 1 && chunk[..colon].IndexOfAnyExceptInRange('A', 'z') < 0) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int at = chunk.IndexOf('@');
        return at > 0 && at < chunk.Length - 2 && char.IsLetterOrDigit(chunk[at - 1]) && char.IsLetterOrDigit(chunk[at + 1]);
    }

    /// <summary>Telephone numbers and dates keep their signs: "713-654-0365", "2001-05-14", "7/30/2001", "11:30"; ranges do not: "1969-1970".</summary>
    private bool IsNumberWithSigns(int start, int end)
    {
        int hyphens = 0;
        int digits = 0;
        int firstGroup = 0;
        for (int offset = start; offset < end; offset++)
        {
            char value = text[offset];
            if (char.IsAsciiDigit(value))
            {
                digits++;
            }
            else if (value == '-')
            {
                firstGroup = hyphens == 0 ? digits : firstGroup;
                hyphens++;
            }
            else if (value is not ('/' or ':' or '.' or ','))
            {
                return false;
            }
        }

        // "571-9571" is a telephone number, "1969-1970" and "10-15" are ranges.
        return hyphens == 0 || hyphens > 1 || (digits == 7 && firstGroup == 3);
    }

    /// <summary>A run of one repeated sign is one word ("...", "--", "!!!"), as are mixed question and exclamation marks and emoticons.</summary>
    private int SignLength(int offset, int end)
    {
        for (int length = Math.Min(4, end - offset); length > 1; length--)
        {
            if (lexicon.IsEmoticon(text.AsSpan(offset, length)))
            {
                return length;
            }
        }

        char sign = text[offset];
        int next = offset + 1;
        if (sign is '!' or '?')
        {
            while (next < end && text[next] is '!' or '?')
            {
                next++;
            }

            return next - offset;
        }

        if (sign is '.' or '-' or '*' or '_' or '=' or '~' or '<' or '>' or '\'' or '`' or '#' or '\u2018' or '\u2019')
        {
            bool isPairOnly = sign is '\'' or '`' or '\u2018' or '\u2019';
            while (next < end && text[next] == sign && (!isPairOnly || next - offset < 2))
            {
                next++;
            }

            return next - offset;
        }

        return char.IsHighSurrogate(sign) && next < end && char.IsLowSurrogate(text[next]) ? 2 : 1;
    }

    /// <summary>Signs that may open a word: an apostrophe before letters or digits ("'90s", "'tis"), a dot or minus before digits (".5").</summary>
    private bool StartsWord(int offset, int end)
    {
        if (offset + 1 >= end)
        {
            return false;
        }

        char sign = text[offset];
        char next = text[offset + 1];
        if (sign is '.' && char.IsAsciiDigit(next))
        {
            return true;
        }

        if (sign is '@' or '#' && char.IsLetter(next) && sign == '@')
        {
            return true;
        }

        if (!Tokenizer.IsApostrophe(sign))
        {
            return false;
        }

        if (end - offset > LongestApostropheWord)
        {
            return false;
        }

        bool isDecade = char.IsAsciiDigit(next) && end - offset is >= 3 and <= 5;
        return isDecade || lexicon.ContractionParts(text.AsSpan(offset, end - offset)) is not null
            || lexicon.CliticLength(string.Concat("x", text.AsSpan(offset, end - offset))) == end - offset;
    }

    private bool IsSign(int offset)
    {
        char value = text[offset];
        if (char.IsLetterOrDigit(value) || char.IsLowSurrogate(value))
        {
            return false;
        }

        if (char.IsHighSurrogate(value))
        {
            return offset + 1 >= text.Length || !char.IsSurrogatePair(value, text[offset + 1]) || !char.IsLetterOrDigit(text, offset);
        }

        return char.GetUnicodeCategory(value) is not (System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.Format);
    }

    private void Add(int start, int end, bool joinsPrevious = false)
    {
        if (end > start)
        {
            tokens.Add(new Token(TextSpan.FromBounds(start, end), joinsPrevious));
        }
    }
}
