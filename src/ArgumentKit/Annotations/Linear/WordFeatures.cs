using System.Collections.Immutable;
using ArgumentKit.Learning;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// The hashed properties of the words of one sentence that all syntactic models look at. Positions outside the sentence have fixed values,
/// so that a model can tell the edge from any word.
/// </summary>
internal sealed class WordFeatures
{
    /// <summary>How far outside the sentence a model may look.</summary>
    public const int Margin = 3;

    private readonly Word[] _words;

    public WordFeatures(SourceText text, ImmutableArray<Token> tokens, WordLexicon lexicon)
    {
        Count = tokens.Length;
        _words = new Word[Count + (2 * Margin)];
        for (int index = 0; index < Margin; index++)
        {
            _words[index] = Word.Edge((ulong)(index + 1));
            _words[^(index + 1)] = Word.Edge((ulong)(index + 11));
        }

        int lowerCased = 0;
        int upperCased = 0;
        for (int index = 0; index < Count; index++)
        {
            ReadOnlySpan<char> form = text.AsSpan(tokens[index].Span);
            ref Word word = ref _words[index + Margin];
            word = new Word(form, tokens[index].JoinsPrevious, lexicon);
            lowerCased += char.IsLower(form[^1]) ? 1 : 0;
            upperCased += char.IsUpper(form[^1]) ? 1 : 0;
        }

        IsCapitals = upperCased > 2 && upperCased > 3 * lowerCased;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Whether the sentence is written in capitals, so that they say nothing about its names.</summary>
    public bool IsCapitals { get; }

    /// <summary>The word at a position from -<see cref="Margin"/> up to the count plus <see cref="Margin"/>, exclusive.</summary>
    public ref readonly Word this[int index] => ref _words[index + Margin];

    /// <summary>The properties of one word; all but the flags are hashes.</summary>
    internal readonly struct Word
    {
        public readonly ulong Form;
        public readonly ulong Lower;
        public readonly ulong Suffix1;
        public readonly ulong Suffix2;
        public readonly ulong Suffix3;
        public readonly ulong Suffix4;
        public readonly ulong Prefix2;
        public readonly ulong Prefix3;
        public readonly ulong Shape;
        public readonly ulong Classes;
        public readonly ulong Cluster;

        public Word(ReadOnlySpan<char> form, bool joinsPrevious, WordLexicon lexicon)
        {
            Form = FeatureKey.Of(form);
            Lower = FeatureKey.OfLower(NumberFree(form, stackalloc char[Math.Min(form.Length, 64)]));
            Suffix1 = FeatureKey.OfLower(form[Math.Max(0, form.Length - 1)..]);
            Suffix2 = FeatureKey.OfLower(form[Math.Max(0, form.Length - 2)..]);
            Suffix3 = FeatureKey.OfLower(form[Math.Max(0, form.Length - 3)..]);
            Suffix4 = FeatureKey.OfLower(form[Math.Max(0, form.Length - 4)..]);
            Prefix2 = FeatureKey.OfLower(form[..Math.Min(2, form.Length)]);
            Prefix3 = FeatureKey.OfLower(form[..Math.Min(3, form.Length)]);
            Shape = ShapeOf(form, joinsPrevious);
            (byte classes, ushort cluster) = lexicon[Lower];
            Classes = classes;
            Cluster = cluster;
        }

        private Word(ulong edge)
        {
            Form = edge;
            Lower = edge;
            Shape = edge;
            Suffix3 = edge;
            Classes = 255;
            Cluster = edge << 32;
        }

        public static Word Edge(ulong edge) => new(edge);

        // Which digits a number has says nothing about syntax: "1997" and "1998" are one word.
        private static ReadOnlySpan<char> NumberFree(ReadOnlySpan<char> form, Span<char> buffer)
        {
            if (form.Length > buffer.Length || form.IndexOfAnyInRange('0', '9') < 0)
            {
                return form;
            }

            for (int index = 0; index < form.Length; index++)
            {
                buffer[index] = char.IsAsciiDigit(form[index]) ? '0' : form[index];
            }

            return buffer[..form.Length];
        }

        /// <summary>Runs of the same kind of character count once: "McDonald" is XxXx, "U.S." is X.X.</summary>
        private static ulong ShapeOf(ReadOnlySpan<char> form, bool joinsPrevious)
        {
            ulong shape = joinsPrevious ? 7UL : 3UL;
            int previous = -1;
            int runs = 0;
            foreach (char character in form)
            {
                int kind = char.IsUpper(character) ? 1
                    : char.IsLower(character) ? 2
                    : char.IsDigit(character) ? 3
                    : char.IsLetter(character) ? 4
                    : char.IsSurrogate(character) ? 5
                    : 6 + character;
                if (kind != previous && runs < 6)
                {
                    shape = FeatureKey.Mix(shape, (ulong)kind);
                    runs++;
                }

                previous = kind;
            }

            return FeatureKey.Mix(shape, (ulong)Math.Min(form.Length, 3));
        }
    }
}
