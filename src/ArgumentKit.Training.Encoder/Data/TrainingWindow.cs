using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>A stretch of a document that the encoder reads at once, in pieces.</summary>
internal sealed class TrainingWindow
{
    public TrainingWindow(PiecedDocument document, int start, int end)
    {
        Document = document;
        Start = start;
        End = end;
        List<int> pieces = [document.StartMark];
        List<byte> shapes = [(byte)WordShape.Sign];
        FirstPiece = new int[end - start];
        for (int word = start; word < end; word++)
        {
            FirstPiece[word - start] = pieces.Count;
            foreach (int piece in document.Pieces[word])
            {
                pieces.Add(piece);
                shapes.Add(document.Shapes[word]);
            }
        }

        pieces.Add(document.EndMark);
        shapes.Add((byte)WordShape.Sign);
        Pieces = [.. pieces];
        Shapes = [.. shapes];
    }

    public PiecedDocument Document { get; }

    /// <summary>The first word.</summary>
    public int Start { get; }

    /// <summary>The word behind the last.</summary>
    public int End { get; }

    /// <summary>The pieces, with the marks at both ends.</summary>
    public int[] Pieces { get; }

    /// <summary>The shape of the word that each piece belongs to.</summary>
    public byte[] Shapes { get; }

    /// <summary>Where each word's first piece stands.</summary>
    public int[] FirstPiece { get; }
}
