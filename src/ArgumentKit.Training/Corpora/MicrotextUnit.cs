using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>An argumentative discourse unit of a microtext.</summary>
/// <param name="Id">Its id in the file, for instance <c>a1</c>.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsOpponent">Whether it speaks for the other side.</param>
internal sealed record MicrotextUnit(string Id, TextSpan Span, bool IsOpponent);
