using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>A document with its words in pieces, ready to be cut into windows.</summary>
internal sealed class PiecedDocument
{
    private readonly int[] _counts;

    public PiecedDocument(TrainingDocument document, WordPieceTokenizer tokenizer)
    {
        Source = document;
        StartMark = tokenizer.Start;
        EndMark = tokenizer.End;
        Pieces = [.. document.Words.Select(word => Cut(word, tokenizer))];
        Shapes = [.. document.Words.Select(static word => (byte)WordShapes.Of(word))];
        _counts = [.. Pieces.Select(static pieces => pieces.Length)];
    }

    /// <summary>The document.</summary>
    public TrainingDocument Source { get; }

    /// <summary>The piece that begins a window.</summary>
    public int StartMark { get; }

    /// <summary>The piece that ends a window.</summary>
    public int EndMark { get; }

    /// <summary>The pieces of each word.</summary>
    public int[][] Pieces { get; }

    /// <summary>The shape of each word.</summary>
    public byte[] Shapes { get; }

    private static int[] Cut(string word, WordPieceTokenizer tokenizer)
    {
        List<int> pieces = [];
        tokenizer.Append(word, pieces);
        return [.. pieces];
    }

    /// <summary>The windows; other sizes cut elsewhere, so that each pass over a text sees it cut anew.</summary>
    public IEnumerable<TrainingWindow> Windows(int preferred) =>
        WindowPlanner.Plan(_counts, Source.Sentences, Source.StartsParagraph, preferred).Select(window => new TrainingWindow(this, window.Start, window.End));
}
