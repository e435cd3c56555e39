using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Annotations.Linear;

/// <summary>Cuts sentences into elementary discourse units: a linear model decides before each word whether a unit starts.</summary>
internal sealed class Segmenter(SparseLinearModel model)
{
    public const string Kind = "segments";

    /// <summary>Reads the model of a language.</summary>
    public static Segmenter Load(LanguageData language)
    {
        using Stream stream = language.Model(Kind);
        using ModelReader reader = ModelReader.Open(language.ModelPath(Kind), stream, Kind);
        return new Segmenter(reader.Read(LinearModelFormat.Read));
    }

    /// <summary>The units of all sentences, in order.</summary>
    public ImmutableArray<TokenRange> Segment(AnnotatedText text)
    {
        ImmutableArray<TokenRange>.Builder segments = ImmutableArray.CreateBuilder<TokenRange>();
        Span<ulong> features = stackalloc ulong[SegmentFeatures.Capacity];
        Span<int> scores = stackalloc int[2];
        for (int sentence = 0; sentence < text.Trees.Length; sentence++)
        {
            SyntaxTree tree = text.Trees[sentence];
            int start = text.Words.WordsOf(sentence).Start;
            int first = 0;
            for (int index = 1; index < tree.Count; index++)
            {
                int count = SegmentFeatures.Extract(tree, index, index - first, features);
                if (model.Best(features[..count], scores) == 1)
                {
                    segments.Add(new TokenRange(start + first, start + index));
                    first = index;
                }
            }

            if (first < tree.Count)
            {
                segments.Add(new TokenRange(start + first, start + tree.Count));
            }
        }

        return segments.ToImmutable();
    }
}
