using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Text;

namespace ArgumentKit.Sentences;

/// <summary>
/// Splits each zone of a text into sentences. Zones and blank lines always end a sentence; elsewhere a linear model decides at each gap
/// between two chunks. Closing quotation marks and brackets stay with the sentence that they close.
/// </summary>
internal sealed class SentenceSplitter(LanguageData language, SparseLinearModel model)
{
    public const string Kind = "sentences";

    // Longer texts without any gap are cut by the tokenizer's white space alone; a chunk is compared by its ends.
    private const int ChunksAhead = 6;

    private readonly SentenceLexicon _lexicon = new(language);

    /// <summary>Reads the model of a language.</summary>
    public static SentenceSplitter Load(LanguageData language) => new(language, language.ReadModel(Kind, LinearModelFormat.Read));

    /// <summary>The sentences of all zones, in order.</summary>
    public ImmutableArray<Sentence> Split(SourceText text, ImmutableArray<Zone> zones)
    {
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        List<TextSpan> chunks = [];
        foreach (Zone zone in zones)
        {
            foreach (TextSpan block in Blocks(text, zone.Span))
            {
                SplitBlock(text, block, zone.Kind, chunks, sentences);
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>Visits each gap of a block; <paramref name="isBoundary"/> decides and the walk goes on from its decision.</summary>
    internal static void Walk(SourceText text, TextSpan block, List<TextSpan> chunks, BoundaryDecision isBoundary, Action<TextSpan> add)
    {
        ReadChunks(text, block, chunks);
        int first = 0;
        int quotes = 0;
        int brackets = 0;
        int capitals = 0;
        ReadOnlySpan<char> value = text.Value;
        for (int index = 0; index < chunks.Count; index++)
        {
            TextSpan chunk = chunks[index];
            ReadOnlySpan<char> form = text.AsSpan(chunk);
            CountMarks(form, ref quotes, ref brackets);
            capitals += form.Length > 1 && form.IndexOfAnyInRange('a', 'z') < 0 ? 1 : 0;
            if (index + 1 == chunks.Count)
            {
                break;
            }

            TextSpan next = chunks[index + 1];
            Gap gap = new()
            {
                Text = value,
                BeforeStart = chunk.Start,
                BeforeEnd = chunk.End,
                AfterStart = next.Start,
                AfterEnd = next.End,
                ChunksSoFar = index - first + 1,
                ChunksToEnd = Math.Min(chunks.Count - index - 1, ChunksAhead),
                InQuotation = quotes % 2 != 0,
                InBrackets = brackets > 0,
                IsShouting = capitals * 2 > index - first + 1,
            };
            if (IsCandidate(gap) && isBoundary(gap))
            {
                add(TextSpan.FromBounds(chunks[first].Start, chunk.End));
                first = index + 1;
                quotes = 0;
                brackets = 0;
                capitals = 0;
            }
        }

        if (chunks.Count > 0)
        {
            add(TextSpan.FromBounds(chunks[first].Start, chunks[^1].End));
        }
    }

    /// <summary>Stretches between blank lines; a sentence never crosses one.</summary>
    internal static IEnumerable<TextSpan> Blocks(SourceText text, TextSpan zone)
    {
        string value = text.Value;
        int start = zone.Start;
        int offset = zone.Start;
        while (offset < zone.End)
        {
            if (!SourceText.IsBlank(value[offset]))
            {
                offset++;
                continue;
            }

            int gapStart = offset;
            int lineBreaks = 0;
            while (offset < zone.End && SourceText.IsBlank(value[offset]))
            {
                bool isPair = value[offset] == '\n' && offset > gapStart && value[offset - 1] == '\r';
                lineBreaks += value[offset] is '\n' or '\r' or '\u2029' or '\f' && !isPair ? 1 : 0;
                offset++;
            }

            if (lineBreaks > 1 && gapStart > start)
            {
                yield return TextSpan.FromBounds(start, gapStart);
            }

            start = lineBreaks > 1 ? offset : start;
        }

        if (start < zone.End)
        {
            yield return TextSpan.FromBounds(start, zone.End);
        }
    }

    private void SplitBlock(SourceText text, TextSpan block, ZoneKind zone, List<TextSpan> chunks, ImmutableArray<Sentence>.Builder sentences)
    {
        bool startsParagraph = true;
        Walk(text, block, chunks, IsBoundary, span =>
        {
            sentences.Add(new Sentence(span, zone, startsParagraph));
            startsParagraph = false;
        });
    }

    private bool IsBoundary(in Gap gap)
    {
        Span<ulong> features = stackalloc ulong[BoundaryFeatures.Capacity];
        Span<int> scores = stackalloc int[2];
        int count = BoundaryFeatures.Extract(gap, _lexicon, features);
        return model.Best(features[..count], scores) == 1;
    }

    // A gap after a final sign, or one before a capital, digit or sign. Between "the" and "house" nothing ends.
    private static bool IsCandidate(in Gap gap)
    {
        char last = gap.Text[gap.BeforeEnd - 1];
        char next = gap.Text[gap.AfterStart];
        return (!char.IsLetterOrDigit(last) && last != ',') || !char.IsLower(next);
    }

    private static void ReadChunks(SourceText text, TextSpan block, List<TextSpan> chunks)
    {
        chunks.Clear();
        string value = text.Value;
        int offset = block.Start;
        while (offset < block.End)
        {
            if (SourceText.IsBlank(value[offset]))
            {
                offset++;
                continue;
            }

            int start = offset;
            while (offset < block.End && !SourceText.IsBlank(value[offset]))
            {
                offset++;
                if (EndsWithoutBlank(value, start, offset, block.End))
                {
                    break;
                }
            }

            chunks.Add(TextSpan.FromBounds(start, offset));
        }
    }

    // "It is.Then he": a missing blank. Letters on both sides keep "Node.js" and "e.g." whole.
    private static bool EndsWithoutBlank(string value, int start, int offset, int end) =>
        offset - start > 3 && offset + 1 < end
        && value[offset - 1] is '.' or '?' or '!' or '\u201D' or '"'
        && char.IsUpper(value[offset]) && char.IsLower(value[offset + 1])
        && (value[offset - 1] is '.' or '?' or '!' ? char.IsLower(value[offset - 2]) && char.IsLower(value[offset - 3]) : value[offset - 2] is '.' or '?' or '!');

    private static void CountMarks(ReadOnlySpan<char> form, ref int quotes, ref int brackets)
    {
        foreach (char character in form)
        {
            switch (character)
            {
                case '"':
                    quotes++;
                    break;
                case '\u201C':
                    quotes = 1;
                    break;
                case '\u201D':
                    quotes = 0;
                    break;
                case '(' or '[':
                    brackets++;
                    break;
                case ')' or ']':
                    brackets = Math.Max(0, brackets - 1);
                    break;
            }
        }
    }

    /// <summary>Decides whether a sentence ends at a gap.</summary>
    internal delegate bool BoundaryDecision(in Gap gap);
}
