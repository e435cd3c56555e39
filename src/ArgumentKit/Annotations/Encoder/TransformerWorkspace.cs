using System.Buffers;

namespace ArgumentKit.Annotations.Encoder;

/// <summary>Buffers for the layers of one window, rented from the shared pool.</summary>
internal sealed class TransformerWorkspace(int rows) : IDisposable
{
    private readonly List<float[]> _rented = [];

    public float[] Query { get => field ??= Rent(TransformerEncoder.Width); }

    public float[] Key { get => field ??= Rent(TransformerEncoder.Width); }

    public float[] Value { get => field ??= Rent(TransformerEncoder.Width); }

    /// <summary>What attention mixed, then what a layer adds to its input.</summary>
    public float[] Mixed { get => field ??= Rent(TransformerEncoder.Width); }

    public float[] Added { get => field ??= Rent(TransformerEncoder.Width); }

    public float[] Inner { get => field ??= Rent(TransformerLayer.Inner); }

    /// <summary>The keys of one attention head, a row a dimension.</summary>
    public float[] Turned { get => field ??= Rent(TransformerLayer.HeadWidth, padded: true); }

    /// <summary>The weights of one row of one attention head.</summary>
    public float[] Weights { get => field ??= Rent(1, padded: true); }

    /// <summary>Length of a row of <see cref="Turned"/> and <see cref="Weights"/>: the rows, filled up to whole vectors.</summary>
    public int Padded { get; } = (rows + 15) / 16 * 16;

    public void Dispose()
    {
        foreach (float[] buffer in _rented)
        {
            ArrayPool<float>.Shared.Return(buffer);
        }

        _rented.Clear();
    }

    private float[] Rent(int width, bool padded = false)
    {
        float[] buffer = ArrayPool<float>.Shared.Rent(width * (padded ? Padded : rows));
        _rented.Add(buffer);
        return buffer;
    }
}
