using System.Collections.Immutable;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Segments;

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
    public ImmutableArray<Segment> Segment(ImmutableArray<SyntaxTree> trees)
    {
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        Span<ulong> features = stackalloc ulong[SegmentFeatures.Capacity];
        Span<int> scores = stackalloc int[2];
        for (int sentence = 0; sentence < trees.Length; sentence++)
        {
            SyntaxTree tree = trees[sentence];
            int first = 0;
            for (int index = 1; index < tree.Count; index++)
            {
                int count = SegmentFeatures.Extract(tree, index, index - first, features);
                if (model.Best(features[..count], scores) == 1)
                {
                    segments.Add(Unit(tree, sentence, first, index));
                    first = index;
                }
            }

            if (first < tree.Count)
            {
                segments.Add(Unit(tree, sentence, first, tree.Count));
            }
        }

        return segments.ToImmutable();
    }

    private static Segment Unit(SyntaxTree tree, int sentence, int first, int end) =>
        new(TextSpan.FromBounds(tree.Tokens[first].Span.Start, tree.Tokens[end - 1].Span.End), sentence, first, end);
}
