using ArgumentKit.Training.Encoder.Data;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Training;

/// <summary>Some windows side by side, padded to the longest. Words of all windows are numbered through.</summary>
internal sealed class Batch
{
    private const float Masked = -10000;

    public Batch(IReadOnlyList<TrainingWindow> windows)
    {
        Windows = windows;
        Offsets = new int[windows.Count + 1];
        for (int window = 0; window < windows.Count; window++)
        {
            Offsets[window + 1] = Offsets[window] + windows[window].FirstPiece.Length;
        }

        Length = windows.Max(static window => window.Pieces.Length);
    }

    public IReadOnlyList<TrainingWindow> Windows { get; }

    /// <summary>The number of the first word of each window, and the number of words at the end.</summary>
    public int[] Offsets { get; }

    /// <summary>Pieces of the longest window.</summary>
    public int Length { get; }

    /// <summary>Number of words.</summary>
    public int WordCount => Offsets[^1];

    /// <summary>The number of a word of a window's document, or -1 if it stands outside the window.</summary>
    public int Number(int window, int word) =>
        word >= Windows[window].Start && word < Windows[window].End ? Offsets[window] + word - Windows[window].Start : -1;

    /// <summary>The tensors that the encoder takes, and where the words' first pieces stand.</summary>
    public (Tensor Pieces, Tensor Shapes, Tensor Mask, Tensor FirstPieces) ToTensors()
    {
        long[] pieces = new long[Windows.Count * Length];
        long[] shapes = new long[Windows.Count * Length];
        float[] mask = new float[Windows.Count * Length];
        Array.Fill(mask, Masked);
        long[] first = new long[WordCount];
        for (int window = 0; window < Windows.Count; window++)
        {
            TrainingWindow content = Windows[window];
            for (int index = 0; index < content.Pieces.Length; index++)
            {
                pieces[(window * Length) + index] = content.Pieces[index];
                shapes[(window * Length) + index] = content.Shapes[index];
                mask[(window * Length) + index] = 0;
            }

            for (int word = 0; word < content.FirstPiece.Length; word++)
            {
                first[Offsets[window] + word] = (window * Length) + content.FirstPiece[word];
            }
        }

        long[] size = [Windows.Count, Length];
        return (tensor(pieces, size), tensor(shapes, size), tensor(mask, [Windows.Count, 1, 1, Length]), tensor(first));
    }
}
