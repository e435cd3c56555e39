using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>
/// A greedy transition parser: at each step the possible transition with the highest score. Linear in the length of the sentence.
/// </summary>
internal sealed class DependencyParser(SparseLinearModel model)
{
    public const string Kind = "parser";

    /// <summary>Reads a parser from a model file.</summary>
    public static DependencyParser Read(BinaryReader reader) => new(LinearModelFormat.Read(reader));

    /// <summary>Parses a tagged sentence; the final state holds each word's head and relation.</summary>
    public ParserState Parse(WordFeatures words, ReadOnlySpan<byte> tags)
    {
        ParserState state = new(words.Count);
        Span<ulong> features = stackalloc ulong[ParserFeatures.Capacity];
        Span<int> scores = stackalloc int[model.ClassCount];
        while (!state.IsFinal)
        {
            int count = ParserFeatures.Extract(state, words, tags, features);
            model.Score(features[..count], scores);
            ParserTransitions.Apply(state, Best(state, scores));
        }

        return state;
    }

    internal static int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        bool canShift = state.CanShift;
        bool canLeft = state.CanLeft;
        bool canRight = state.CanRight;
        bool toRoot = state.Next == state.Count;
        int best = -1;
        if (canShift)
        {
            best = ParserTransitions.Shift;
        }

        if (canLeft && toRoot)
        {
            return ParserTransitions.Left((int)DependencyRelation.Root);
        }

        for (int label = 0; label < ParserTransitions.LabelCount; label++)
        {
            if (label == (int)DependencyRelation.Root)
            {
                continue;
            }

            int left = ParserTransitions.Left(label);
            int right = ParserTransitions.Right(label);
            if (canLeft && (best < 0 || scores[left] > scores[best]))
            {
                best = left;
            }

            if (canRight && (best < 0 || scores[right] > scores[best]))
            {
                best = right;
            }
        }

        return best;
    }
}
