namespace ArgumentKit.Speech;

/// <summary>Whether a source is for or against the truth or doing of what its content says.</summary>
public enum Polarity
{
    /// <summary>For it.</summary>
    Positive,

    /// <summary>Against it.</summary>
    Negative,
}
